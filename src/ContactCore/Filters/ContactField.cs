namespace ContactCore.Filters;

/// <summary>What a condition looks at, other than the fields that an account defines.</summary>
public enum ContactField
{
    /// <summary>The first name.</summary>
    FirstName,

    /// <summary>The last name.</summary>
    LastName,

    /// <summary>First and last name, as far as there are any.</summary>
    FullName,

    /// <summary>The host's own key.</summary>
    ExternalId,

    /// <summary>The language tag.</summary>
    Language,

    /// <summary>The time zone's IANA name.</summary>
    TimeZone,

    /// <summary>Street and house.</summary>
    AddressLine1,

    /// <summary>What the first line had no room for.</summary>
    AddressLine2,

    /// <summary>City, town or village.</summary>
    AddressCity,

    /// <summary>State, county or province.</summary>
    AddressRegion,

    /// <summary>Postal code.</summary>
    AddressPostalCode,

    /// <summary>Country.</summary>
    AddressCountry,

    /// <summary>Any email, by its key.</summary>
    Email,

    /// <summary>Any phone, by its key.</summary>
    Phone,

    /// <summary>The status of any email.</summary>
    EmailStatus,

    /// <summary>The status of any phone.</summary>
    PhoneStatus,

    /// <summary>Where the contact comes from.</summary>
    Source,

    /// <summary>When the person became a contact.</summary>
    CreatedAt,

    /// <summary>When the profile was last changed.</summary>
    ChangedAt,

    /// <summary>How engaged the address is.</summary>
    EmailRating,
}
