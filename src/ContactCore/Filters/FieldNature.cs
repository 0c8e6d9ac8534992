namespace ContactCore.Filters;

/// <summary>What a field holds, and so how it may be compared.</summary>
internal enum FieldNature
{
    /// <summary>Text, compared as normalised.</summary>
    Text,

    /// <summary>Addresses, compared by their keys.</summary>
    Channel,

    /// <summary>Statuses of addresses.</summary>
    Status,

    /// <summary>A source.</summary>
    Source,

    /// <summary>An instant.</summary>
    Instant,

    /// <summary>A whole number of 0 to 100.</summary>
    Rating,
}
