namespace ContactCore.Activities;

/// <summary>What a report did. The numbers are those of <see cref="Stores.ApplyResult.Affected"/>.</summary>
public enum ActivityEffect
{
    /// <summary>All of it was known.</summary>
    Unchanged = 0,

    /// <summary>The message was not known.</summary>
    Recorded = 1,

    /// <summary>The message was known, and something of it was not.</summary>
    Advanced = 2,
}
