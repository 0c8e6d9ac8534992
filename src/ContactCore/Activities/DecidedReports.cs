using ContactCore.Stores;

namespace ContactCore.Activities;

/// <summary>Reports of a batch before they are written.</summary>
/// <param name="at">The instant of the batch.</param>
/// <param name="erasures">How often somebody had been erased before it was looked up whom the reports are of.</param>
/// <param name="reports">The reports, as they came.</param>
internal sealed class DecidedReports(DateTimeOffset at, long erasures, IReadOnlyList<NewActivity> reports)
{
    public DateTimeOffset At => at;

    public long Erasures => erasures;

    public IReadOnlyList<NewActivity> Reports => reports;

    /// <summary>What is to be written, each with its report's place in the batch.</summary>
    public List<(int Place, ActivityReported Change)> Changes { get; } = [];

    /// <summary>Refusals that go with no activity: those of rejected reports, and those of erased addresses.</summary>
    public List<Change> Refusals { get; } = [];

    /// <summary>What became of each report; those that are to be written have no result yet.</summary>
    public ReportResult[] Results { get; } = new ReportResult[reports.Count];
}
