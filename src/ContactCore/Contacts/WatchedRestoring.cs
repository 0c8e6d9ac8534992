using ContactCore.Accounts;
using ContactCore.Diagnostics;
using Microsoft.Extensions.Logging;

namespace ContactCore.Contacts;

/// <summary>What is told of a restoring of many.</summary>
internal sealed partial class WatchedRestoring(Watch watch, AccountId account, BulkRestoring restoring, IProgress<long>? progress)
    : LongRun<RestoreOutcome>(watch, "restore", account), IProgress<long>
{
    private readonly ILogger _log = watch.LoggerOf("Contacts");

    public void Report(long value) => progress?.Report(value);

    protected override void Finished(double seconds) => RestoringFinished(Account, seconds, restoring.Restored);

    protected override void Stopped(string error, double seconds) => RestoringStopped(Account, seconds, error, restoring.Restored);

    protected override IEnumerable<(string Tag, long Number)> Numbers() => [("contactcore.restoring.restored", restoring.Restored)];

    [LoggerMessage(1410, LogLevel.Information, "Restoring in account {Account} finished in {Seconds:0.###} s: {Restored} contacts restored")]
    private partial void RestoringFinished(string account, double seconds, long restored);

    [LoggerMessage(1411, LogLevel.Warning, "Restoring in account {Account} stopped after {Seconds:0.###} s ({Error}); {Restored} contacts are restored and stay so")]
    private partial void RestoringStopped(string account, double seconds, string error, long restored);
}
