namespace ContactCore.Merging;

/// <summary>The parts of a contact that a merge can change. The numbers are stored and never change.</summary>
public enum MergedPart
{
    /// <summary>The first name.</summary>
    FirstName = 0,

    /// <summary>The last name.</summary>
    LastName = 1,

    /// <summary>The language.</summary>
    Language = 2,

    /// <summary>The time zone.</summary>
    TimeZone = 3,

    /// <summary>Street and house.</summary>
    AddressLine1 = 10,

    /// <summary>What the first line had no room for.</summary>
    AddressLine2 = 11,

    /// <summary>The city.</summary>
    City = 12,

    /// <summary>The region.</summary>
    Region = 13,

    /// <summary>The postal code.</summary>
    PostalCode = 14,

    /// <summary>The country.</summary>
    Country = 15,

    /// <summary>An additional field.</summary>
    Field = 20,

    /// <summary>An email that was added.</summary>
    Email = 30,

    /// <summary>A phone that was added.</summary>
    Phone = 31,

    /// <summary>A token of an app that was added.</summary>
    MobilePush = 32,

    /// <summary>A token of a browser that was added.</summary>
    WebPush = 33,

    /// <summary>A category that was added.</summary>
    Category = 40,

    /// <summary>A list segment that the survivor was put in.</summary>
    Segment = 50,
}
