namespace ContactCore.Sources;

/// <summary>Where a contact comes from. The numbers are stored and never change.</summary>
public enum ContactSource
{
    /// <summary>Typed in by a user.</summary>
    Manual = 0,

    /// <summary>Out of a file.</summary>
    Import = 1,

    /// <summary>A form on a page.</summary>
    SubscriptionForm = 2,

    /// <summary>An order.</summary>
    Order = 3,

    /// <summary>The host's mobile app.</summary>
    MobileApi = 4,

    /// <summary>Another program.</summary>
    Api = 5,

    /// <summary>An event that the host reported.</summary>
    Event = 6,
}
