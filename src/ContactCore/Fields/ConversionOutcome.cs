namespace ContactCore.Fields;

/// <summary>What a conversion of a field did.</summary>
public sealed record ConversionOutcome
{
    /// <summary>The definition as it is now.</summary>
    public required FieldDefinition Field { get; init; }

    /// <summary>How many values were looked at and have the new form; none where every old one was sure to fit.</summary>
    public required long Converted { get; init; }

    /// <summary>How many values did not fit and are removed.</summary>
    public required long Removed { get; init; }
}
