using ContactCore.Accounts;
using ContactCore.Diagnostics;
using Microsoft.Extensions.Logging;

namespace ContactCore.Duplicates;

/// <summary>What is told of the making of an index.</summary>
internal sealed partial class WatchedIndexing(Watch watch, AccountId account) : LongRun<MadeIndex>(watch, "index_contacts", account)
{
    private readonly ILogger _log = watch.LoggerOf("Duplicates");
    private int _contacts;

    protected override void Known(MadeIndex outcome) => _contacts = outcome.Count;

    protected override void Finished(double seconds) => IndexMade(Account, seconds, _contacts);

    protected override void Stopped(string error, double seconds) => IndexingStopped(Account, seconds, error);

    protected override IEnumerable<(string Tag, long Number)> Numbers() => [("contactcore.duplicates.records", _contacts)];

    [LoggerMessage(1520, LogLevel.Information, "The index of account {Account} for entry was made in {Seconds:0.###} s: {Contacts} contacts")]
    private partial void IndexMade(string account, double seconds, int contacts);

    [LoggerMessage(1521, LogLevel.Warning, "The making of the index of account {Account} for entry stopped after {Seconds:0.###} s ({Error}); there is none, or the old one")]
    private partial void IndexingStopped(string account, double seconds, string error);
}
