namespace ContactCore.Merging;

/// <summary>What a merging of many groups did.</summary>
public sealed record BulkMergeOutcome
{
    /// <summary>How many merges were made: one a group, and more where a group is of over <see cref="ContactMerger.MaxContacts"/>.</summary>
    public required long Groups { get; init; }

    /// <summary>How many contacts were merged into others.</summary>
    public required long Merged { get; init; }

    /// <summary>
    /// How many groups were passed over: fewer than two of their contacts are live (merged already, deleted, or gone), or they
    /// have more addresses of a kind together than a contact can.
    /// </summary>
    public required long PassedOver { get; init; }
}
