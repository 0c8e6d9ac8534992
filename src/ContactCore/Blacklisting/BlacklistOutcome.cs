namespace ContactCore.Blacklisting;

/// <summary>What became of many addresses that were to be blacklisted.</summary>
public sealed record BlacklistOutcome
{
    /// <summary>How many the account has an entry on now and had not before.</summary>
    public required long Added { get; init; }

    /// <summary>How many the account had an entry on already, which stays; one that was given twice is among them.</summary>
    public required long AlreadyThere { get; init; }
}
