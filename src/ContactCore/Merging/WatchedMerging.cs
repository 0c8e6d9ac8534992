using ContactCore.Accounts;
using ContactCore.Diagnostics;
using Microsoft.Extensions.Logging;

namespace ContactCore.Merging;

/// <summary>What is told of a merging of many groups.</summary>
internal sealed partial class WatchedMerging(Watch watch, AccountId account, MergeGroups merging)
    : LongRun<BulkMergeOutcome>(watch, "merge", account)
{
    private readonly ILogger _log = watch.LoggerOf("Merging");

    protected override void Finished(double seconds) => MergingFinished(Account, seconds, merging.Groups, merging.Merged);

    protected override void Stopped(string error, double seconds) => MergingStopped(Account, seconds, error, merging.Merged);

    protected override IEnumerable<(string Tag, long Number)> Numbers() =>
        [("contactcore.merge.groups", merging.Groups), ("contactcore.merge.merged", merging.Merged)];

    [LoggerMessage(1900, LogLevel.Information, "Merging in account {Account} finished in {Seconds:0.###} s: {Groups} groups, {Merged} contacts merged into others")]
    private partial void MergingFinished(string account, double seconds, long groups, long merged);

    [LoggerMessage(1901, LogLevel.Warning, "Merging in account {Account} stopped after {Seconds:0.###} s ({Error}); {Merged} contacts are merged and stay so")]
    private partial void MergingStopped(string account, double seconds, string error, long merged);
}
