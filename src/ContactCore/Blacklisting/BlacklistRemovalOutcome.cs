namespace ContactCore.Blacklisting;

/// <summary>What became of many addresses that were to be taken off the blacklist.</summary>
public sealed record BlacklistRemovalOutcome
{
    /// <summary>How many of the account's own entries are gone; an address stays blacklisted while another account's stands.</summary>
    public required long Removed { get; init; }

    /// <summary>How many addresses the account had no entry on; one that was given twice is among them.</summary>
    public required long NotThere { get; init; }
}
