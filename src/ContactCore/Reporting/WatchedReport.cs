using ContactCore.Accounts;
using ContactCore.Diagnostics;
using Microsoft.Extensions.Logging;

namespace ContactCore.Reporting;

/// <summary>What is told of a stream of reports.</summary>
internal sealed partial class WatchedReport(Watch watch, AccountId account, string what, Func<ReportOutcome> outcome)
    : LongRun<ReportOutcome>(watch, $"report_{what}", account)
{
    private readonly ILogger _log = watch.LoggerOf("Reporting");

    protected override void Finished(double seconds)
    {
        ReportOutcome all = outcome();
        ReportFinished(what, Account, seconds, all.Recorded, all.Updated, all.Unchanged, all.Rejected);
    }

    protected override void Stopped(string error, double seconds)
    {
        ReportOutcome standing = outcome();
        ReportStopped(what, Account, seconds, error, standing.Recorded, standing.Updated, standing.Rejected);
    }

    protected override IEnumerable<(string Tag, long Number)> Numbers()
    {
        ReportOutcome all = outcome();
        return
        [
            ("contactcore.report.recorded", all.Recorded),
            ("contactcore.report.updated", all.Updated),
            ("contactcore.report.unchanged", all.Unchanged),
            ("contactcore.report.rejected", all.Rejected),
        ];
    }

    [LoggerMessage(1600, LogLevel.Information, "Reporting of {What} to account {Account} finished in {Seconds:0.###} s: {Recorded} recorded, {Updated} updated, {Unchanged} unchanged, {Rejected} rejected")]
    private partial void ReportFinished(string what, string account, double seconds, long recorded, long updated, long unchanged, long rejected);

    [LoggerMessage(1601, LogLevel.Warning, "Reporting of {What} to account {Account} stopped after {Seconds:0.###} s ({Error}); of the finished batches {Recorded} were recorded, {Updated} updated, {Rejected} rejected")]
    private partial void ReportStopped(string what, string account, double seconds, string error, long recorded, long updated, long rejected);
}
