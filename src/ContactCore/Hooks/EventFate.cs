namespace ContactCore.Hooks;

/// <summary>What came of an attempt to deliver an event.</summary>
public enum EventFate
{
    /// <summary>It was delivered.</summary>
    Delivered = 0,

    /// <summary>It failed and is tried again.</summary>
    Delayed = 1,

    /// <summary>It failed for the last time.</summary>
    Parked = 2,
}
