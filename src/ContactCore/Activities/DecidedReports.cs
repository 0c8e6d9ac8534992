namespace ContactCore.Activities;

/// <summary>Reports of a batch before they are written.</summary>
/// <param name="At">The instant of the batch.</param>
/// <param name="Changes">What is to be written, each with its report's place in the batch.</param>
/// <param name="Results">What became of each report; those that are to be written have no result yet.</param>
internal sealed record DecidedReports(DateTimeOffset At, List<(int Place, ActivityReported Change)> Changes, ReportResult[] Results);
