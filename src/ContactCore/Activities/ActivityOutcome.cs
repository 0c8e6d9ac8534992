namespace ContactCore.Activities;

/// <summary>What became of a stream of reports; the numbers add up to the reports that were read.</summary>
public sealed record ActivityOutcome
{
    /// <summary>Messages that were not known.</summary>
    public long Recorded { get; init; }

    /// <summary>Reports that said something new of a message that was known.</summary>
    public long Advanced { get; init; }

    /// <summary>Reports of which all was known.</summary>
    public long Unchanged { get; init; }

    /// <summary>Reports that could not be taken.</summary>
    public long Rejected { get; init; }

    /// <summary>Batches that were written, each all or nothing.</summary>
    public long Batches { get; init; }

    /// <summary>The first 1,000 rejections.</summary>
    public IReadOnlyList<ActivityProblem> Problems { get; init; } = [];

    /// <summary>How many reports were read.</summary>
    public long Reports => Recorded + Advanced + Unchanged + Rejected;
}
