namespace ContactCore.Merging;

/// <summary>What a merging of many groups did.</summary>
public sealed record BulkMergeOutcome
{
    /// <summary>How many groups became one contact.</summary>
    public required long Groups { get; init; }

    /// <summary>How many contacts were merged into others.</summary>
    public required long Merged { get; init; }

    /// <summary>How many groups were passed over since fewer than two of their contacts are live: <see cref="PassedOver.TooFew"/>.</summary>
    public long TooFew { get; init; }

    /// <summary>How many since their contacts have too many addresses together: <see cref="PassedOver.TooManyAddresses"/>.</summary>
    public long TooManyAddresses { get; init; }

    /// <summary>How many since two of their contacts were answered to be two persons: <see cref="PassedOver.AnsweredDifferent"/>.</summary>
    public long AnsweredDifferent { get; init; }

    /// <summary>How many groups were passed over in all.</summary>
    public long PassedOver => TooFew + TooManyAddresses + AnsweredDifferent;
}
