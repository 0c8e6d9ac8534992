using ContactCore.Errors;

namespace ContactCore.Reporting;

/// <summary>A stream of reports from its first to its last, batch by batch.</summary>
internal sealed class ReportRun<TReport, TKept>(ReportBatch<TReport, TKept> batch, int batchSize)
    where TReport : class
    where TKept : class
{
    private const int MostRejections = 1000;
    private const int RowsAReport = 10;

    private readonly List<ReportRejection> _rejections = [];
    private ReportOutcome _outcome = new();

    /// <summary>What became of those so far.</summary>
    public ReportOutcome Outcome => _outcome with { Rejections = [.. _rejections] };

    public async Task<ReportOutcome> RunAsync(IAsyncEnumerable<TReport> reports, IProgress<long>? progress, CancellationToken cancellationToken)
    {
        try
        {
            await foreach (IReadOnlyList<TReport> some in BatchesAsync(reports, cancellationToken).ConfigureAwait(false))
            {
                Add(await batch.WriteAsync(some, cancellationToken).ConfigureAwait(false));
                progress?.Report(_outcome.Reports);
            }

            return Outcome;
        }
        catch (ContactCoreException e) when (_outcome.Reports > 0)
        {
            throw new ReportStoppedException(Outcome, e);
        }
    }

    // A batch has so many reports, and not many more rows than usual: one order may have a thousand items.
    private async IAsyncEnumerable<IReadOnlyList<TReport>> BatchesAsync(
        IAsyncEnumerable<TReport> reports, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellationToken)
    {
        List<TReport> some = [];
        long rows = 0;
        await foreach (TReport report in reports.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            some.Add(report);
            rows += report is null ? 0 : batch.WeightOf(report);
            if (some.Count < batchSize && rows < (long)batchSize * RowsAReport)
                continue;
            yield return some;
            some = [];
            rows = 0;
        }

        if (some.Count > 0)
            yield return some;
    }

    private void Add(IReadOnlyList<ReportVerdict> verdicts)
    {
        foreach (ReportVerdict verdict in verdicts)
        {
            if (verdict.Refusal is { } refusal && _rejections.Count < MostRejections)
                _rejections.Add(new ReportRejection(_outcome.Reports + 1, refusal.Message));
            _outcome = verdict switch
            {
                { Refusal: not null } => _outcome with { Rejected = _outcome.Rejected + 1 },
                { Effect: ReportEffect.Recorded } => _outcome with { Recorded = _outcome.Recorded + 1 },
                { Effect: ReportEffect.Updated } => _outcome with { Updated = _outcome.Updated + 1 },
                _ => _outcome with { Unchanged = _outcome.Unchanged + 1 },
            };
        }
    }
}
