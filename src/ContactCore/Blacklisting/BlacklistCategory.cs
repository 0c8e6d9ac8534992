namespace ContactCore.Blacklisting;

/// <summary>Why an address is blacklisted, as other accounts may see it. The numbers are stored and never change.</summary>
public enum BlacklistCategory
{
    /// <summary>By hand.</summary>
    Manual = 0,

    /// <summary>By an import.</summary>
    Import = 1,

    /// <summary>The person sent STOP, or unsubscribed the phone.</summary>
    Stop = 2,

    /// <summary>Messages to it fail for good.</summary>
    PermanentFailure = 3,
}
