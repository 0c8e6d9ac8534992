using ContactCore.Accounts;
using ContactCore.Diagnostics;
using Microsoft.Extensions.Logging;

namespace ContactCore.Erasing;

/// <summary>What is told of a purge.</summary>
internal sealed partial class WatchedPurging(Watch watch, AccountId account, Purging purging, IProgress<long>? progress)
    : LongRun<PurgeOutcome>(watch, "purge", account), IProgress<long>
{
    private readonly ILogger _log = watch.LoggerOf("Erasing");

    public void Report(long value) => progress?.Report(value);

    protected override void Finished(double seconds) => PurgeFinished(Account, seconds, purging.Purged);

    protected override void Stopped(string error, double seconds) => PurgeStopped(Account, seconds, error, purging.Purged);

    protected override IEnumerable<(string Tag, long Number)> Numbers() => [("contactcore.purge.purged", purging.Purged)];

    [LoggerMessage(1430, LogLevel.Information, "Purge in account {Account} finished in {Seconds:0.###} s: {Purged} contacts gone")]
    private partial void PurgeFinished(string account, double seconds, long purged);

    [LoggerMessage(1431, LogLevel.Warning, "Purge in account {Account} stopped after {Seconds:0.###} s ({Error}); {Purged} contacts are gone")]
    private partial void PurgeStopped(string account, double seconds, string error, long purged);
}
