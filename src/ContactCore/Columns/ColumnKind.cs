namespace ContactCore.Columns;

/// <summary>What a column of a file of contacts holds.</summary>
public enum ColumnKind
{
    /// <summary>Nothing that is taken.</summary>
    Ignored,

    /// <summary>The host's own key.</summary>
    ExternalId,

    /// <summary>First name.</summary>
    FirstName,

    /// <summary>Last name.</summary>
    LastName,

    /// <summary>An address of a channel; several columns of a kind are several addresses.</summary>
    Channel,

    /// <summary>What is known of the address in the channel's column.</summary>
    ChannelFact,

    /// <summary>Language tag.</summary>
    Language,

    /// <summary>Time zone.</summary>
    TimeZone,

    /// <summary>Subscription categories, parted by semicolons.</summary>
    Categories,

    /// <summary>When the person became a contact.</summary>
    CreatedAt,

    /// <summary>Where the contact comes from.</summary>
    Source,

    /// <summary>Street and house.</summary>
    AddressLine1,

    /// <summary>What the first line had no room for.</summary>
    AddressLine2,

    /// <summary>City.</summary>
    AddressCity,

    /// <summary>State, county or province.</summary>
    AddressRegion,

    /// <summary>Postal code.</summary>
    AddressPostalCode,

    /// <summary>Country.</summary>
    AddressCountry,

    /// <summary>When consent was given.</summary>
    ConsentAt,

    /// <summary>Where consent was given.</summary>
    ConsentOrigin,

    /// <summary>The words that were agreed to.</summary>
    ConsentText,

    /// <summary>What kind of actor noted the consent.</summary>
    ConsentActorKind,

    /// <summary>Who noted the consent, by key.</summary>
    ConsentActorId,

    /// <summary>Who noted the consent, by name.</summary>
    ConsentActorName,

    /// <summary>When the contact was deleted.</summary>
    DeletedAt,

    /// <summary>Why the contact was deleted.</summary>
    DeletedReason,

    /// <summary>An additional field.</summary>
    Field,
}
