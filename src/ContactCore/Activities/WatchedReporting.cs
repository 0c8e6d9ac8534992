using ContactCore.Accounts;
using ContactCore.Diagnostics;
using Microsoft.Extensions.Logging;

namespace ContactCore.Activities;

/// <summary>What is told of a stream of activities.</summary>
internal sealed partial class WatchedReporting(Watch watch, AccountId account, IProgress<ActivityOutcome>? progress)
    : LongRun<ActivityOutcome>(watch, "report_activities", account), IProgress<ActivityOutcome>
{
    private readonly ILogger _log = watch.LoggerOf("Activities");
    private ActivityOutcome _outcome = new();

    public void Report(ActivityOutcome value)
    {
        _outcome = value;
        progress?.Report(value);
    }

    protected override void Finished(double seconds) => ReportingFinished(
        Account, seconds, _outcome.Recorded, _outcome.Advanced, _outcome.Unchanged, _outcome.Rejected, _outcome.Batches);

    protected override void Stopped(string error, double seconds) => ReportingStopped(
        Account, seconds, error, _outcome.Batches, _outcome.Recorded, _outcome.Advanced, _outcome.Rejected);

    protected override IEnumerable<(string Tag, long Number)> Numbers() =>
    [
        ("contactcore.activities.recorded", _outcome.Recorded),
        ("contactcore.activities.advanced", _outcome.Advanced),
        ("contactcore.activities.unchanged", _outcome.Unchanged),
        ("contactcore.activities.rejected", _outcome.Rejected),
        ("contactcore.activities.batches", _outcome.Batches),
    ];

    [LoggerMessage(1700, LogLevel.Information, "Activities of account {Account} were reported in {Seconds:0.###} s: {Recorded} recorded, {Advanced} advanced, {Unchanged} unchanged, {Rejected} rejected, in {Batches} batches")]
    private partial void ReportingFinished(
        string account, double seconds, long recorded, long advanced, long unchanged, long rejected, long batches);

    [LoggerMessage(1701, LogLevel.Warning, "Reporting of activities of account {Account} stopped after {Seconds:0.###} s ({Error}); {Batches} batches stand: {Recorded} recorded, {Advanced} advanced, {Rejected} rejected")]
    private partial void ReportingStopped(
        string account, double seconds, string error, long batches, long recorded, long advanced, long rejected);
}
