namespace ContactCore.BulkRefusing;

/// <summary>What became of the addresses of a selection's contacts that were to be blacklisted or unsubscribed.</summary>
public sealed record RefusalOutcome
{
    /// <summary>How many addresses are refused now and were not before.</summary>
    public required long Recorded { get; init; }

    /// <summary>
    /// How many were so already, for which nothing was written; an address that several contacts hold may be among them once more.
    /// </summary>
    public required long AlreadyThere { get; init; }

    /// <summary>How many contacts of the selection have no address of the kind.</summary>
    public required long WithoutAddress { get; init; }

    /// <summary>How many deleted contacts of a selection over both were passed over.</summary>
    public required long DeletedBefore { get; init; }
}
