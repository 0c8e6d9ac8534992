namespace ContactCore.Reporting;

/// <summary>What became of a stream of reports. The numbers add up to the reports that were read.</summary>
public sealed record ReportOutcome
{
    /// <summary>Reports that told something new.</summary>
    public long Recorded { get; init; }

    /// <summary>Reports that replaced an earlier one under the same key.</summary>
    public long Updated { get; init; }

    /// <summary>Reports of what stood already, or that a later one had overtaken.</summary>
    public long Unchanged { get; init; }

    /// <summary>Reports that could not be taken.</summary>
    public long Rejected { get; init; }

    /// <summary>The first 1,000 rejections, in the order of the stream.</summary>
    public IReadOnlyList<ReportRejection> Rejections { get; init; } = [];

    /// <summary>How many reports were read.</summary>
    public long Reports => Recorded + Updated + Unchanged + Rejected;
}
