using ContactCore.Accounts;
using ContactCore.Diagnostics;
using Microsoft.Extensions.Logging;

namespace ContactCore.BulkRefusing;

/// <summary>What is told of the addresses of many that are blacklisted or unsubscribed.</summary>
internal sealed partial class WatchedRefusal(Watch watch, string name, AccountId account, BulkRefusal refusal, IProgress<RefusalOutcome>? progress)
    : LongRun<RefusalOutcome>(watch, name, account), IProgress<RefusalOutcome>
{
    private readonly string _run = name;
    private readonly ILogger _log = watch.LoggerOf("BulkRefusing");

    public void Report(RefusalOutcome value) => progress?.Report(value);

    protected override void Finished(double seconds) =>
        RefusingFinished(_run, Account, seconds, refusal.Outcome.Recorded, refusal.Outcome.AlreadyThere);

    protected override void Stopped(string error, double seconds) =>
        RefusingStopped(_run, Account, seconds, error, refusal.Outcome.Recorded);

    protected override IEnumerable<(string Tag, long Number)> Numbers() =>
    [
        ("contactcore.refusing.recorded", refusal.Outcome.Recorded),
        ("contactcore.refusing.already_there", refusal.Outcome.AlreadyThere),
    ];

    [LoggerMessage(1420, LogLevel.Information, "Refusing ({Run}) in account {Account} finished in {Seconds:0.###} s: {Recorded} addresses refused, {AlreadyThere} were already")]
    private partial void RefusingFinished(string run, string account, double seconds, long recorded, long alreadyThere);

    [LoggerMessage(1421, LogLevel.Warning, "Refusing ({Run}) in account {Account} stopped after {Seconds:0.###} s ({Error}); {Recorded} addresses are refused and stay so")]
    private partial void RefusingStopped(string run, string account, double seconds, string error, long recorded);
}
