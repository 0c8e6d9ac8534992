namespace ContactCore.Selections;

/// <summary>What a search looks at.</summary>
public enum SearchColumn
{
    /// <summary>The normalised first and last name, one behind the other.</summary>
    FullName,

    /// <summary>The normalised last name.</summary>
    LastName,

    /// <summary>The key of any email.</summary>
    EmailKey,

    /// <summary>The key of any phone.</summary>
    PhoneKey,

    /// <summary>The external ID as typed.</summary>
    ExternalId,

    /// <summary>The ID, as 32 hexadecimal digits.</summary>
    Id,
}
