using ContactCore.Accounts;
using ContactCore.Diagnostics;
using Microsoft.Extensions.Logging;

namespace ContactCore.Activities;

/// <summary>What is told of a refreshing of ratings.</summary>
internal sealed partial class WatchedRefreshing(Watch watch, AccountId account, IProgress<long>? progress)
    : LongRun<long>(watch, "refresh_ratings", account), IProgress<long>
{
    private readonly ILogger _log = watch.LoggerOf("Activities");
    private long _refreshed;

    public void Report(long value)
    {
        _refreshed = value;
        progress?.Report(value);
    }

    protected override void Finished(double seconds) => RefreshingFinished(Account, seconds, _refreshed);

    protected override void Stopped(string error, double seconds) => RefreshingStopped(Account, seconds, error, _refreshed);

    protected override IEnumerable<(string Tag, long Number)> Numbers() => [("contactcore.ratings.refreshed", _refreshed)];

    [LoggerMessage(1710, LogLevel.Information, "Email ratings of account {Account} were refreshed in {Seconds:0.###} s: {Refreshed} contacts")]
    private partial void RefreshingFinished(string account, double seconds, long refreshed);

    [LoggerMessage(1711, LogLevel.Warning, "Refreshing of email ratings of account {Account} stopped after {Seconds:0.###} s ({Error}); {Refreshed} contacts are refreshed and stay so")]
    private partial void RefreshingStopped(string account, double seconds, string error, long refreshed);
}
