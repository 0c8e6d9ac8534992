namespace ContactCore.Erasing;

/// <summary>What a purge did.</summary>
public sealed record PurgeOutcome
{
    /// <summary>How many contacts are gone for good, with those that were merged into them.</summary>
    public required long Purged { get; init; }
}
