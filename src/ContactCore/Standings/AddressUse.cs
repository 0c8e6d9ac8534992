namespace ContactCore.Standings;

/// <summary>Which live contacts hold an address, as far as sending asks.</summary>
[Flags]
public enum AddressUse
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>One at least.</summary>
    Held = 1,

    /// <summary>One at least that is within the contact limit.</summary>
    WithinLimit = 2,

    /// <summary>One at least that is within the contact limit and in the category, or no category was asked about.</summary>
    InCategory = 4,
}
