using ContactCore.Accounts;
using ContactCore.Diagnostics;
using Microsoft.Extensions.Logging;

namespace ContactCore.Duplicates;

/// <summary>What is told of a removal of duplicates; the deleted are counted as its groups are done.</summary>
internal sealed partial class WatchedRemoval(Watch watch, AccountId account, DuplicateRemover remover, IProgress<long>? progress)
    : LongRun<DuplicateRemoval>(watch, Name, account), IProgress<long>
{
    private const string Name = "remove_duplicates";

    private readonly ILogger _log = watch.LoggerOf("Duplicates");
    private long _counted;

    public void Report(long value)
    {
        Count();
        progress?.Report(value);
    }

    protected override void Finished(double seconds) => DuplicatesRemoved(Account, seconds, remover.Removed, remover.Held);

    protected override void Stopped(string error, double seconds)
    {
        Count();
        RemovalStopped(Account, seconds, error, remover.Removed);
    }

    protected override IEnumerable<(string Tag, long Number)> Numbers() =>
        [("contactcore.duplicates.removed", remover.Removed), ("contactcore.duplicates.held", remover.Held)];

    private void Count()
    {
        Watch.Instruments.DeletedContacts.Add(remover.Removed - _counted, new KeyValuePair<string, object?>(Tags.Run, Name));
        _counted = remover.Removed;
    }

    [LoggerMessage(1500, LogLevel.Information, "Removal of duplicates in account {Account} finished in {Seconds:0.###} s: {Removed} contacts deleted, {Held} left")]
    private partial void DuplicatesRemoved(string account, double seconds, long removed, long held);

    [LoggerMessage(1501, LogLevel.Warning, "Removal of duplicates in account {Account} stopped after {Seconds:0.###} s ({Error}); {Removed} contacts are deleted and stay so")]
    private partial void RemovalStopped(string account, double seconds, string error, long removed);
}
