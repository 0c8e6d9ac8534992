using ContactCore.Accounts;
using ContactCore.Diagnostics;
using Microsoft.Extensions.Logging;

namespace ContactCore.Contacts;

/// <summary>What is told of a deletion of many; the deleted are counted batch by batch.</summary>
internal sealed partial class WatchedDeletion(Watch watch, AccountId account, BulkDeletion deletion, IProgress<long>? progress)
    : LongRun<DeleteOutcome>(watch, Name, account), IProgress<long>
{
    private const string Name = "delete";

    private readonly ILogger _log = watch.LoggerOf("Contacts");
    private DeleteOutcome? _outcome;
    private long _counted;

    private long Left => _outcome?.Left.Sum(left => left.Count) ?? 0;

    public void Report(long value)
    {
        Count();
        progress?.Report(value);
    }

    protected override void Known(DeleteOutcome outcome) => _outcome = outcome;

    protected override void Finished(double seconds) =>
        DeletionFinished(Account, seconds, deletion.Deleted, Left, _outcome?.DeletedBefore ?? 0);

    protected override void Stopped(string error, double seconds)
    {
        Count();
        DeletionStopped(Account, seconds, error, deletion.Deleted);
    }

    protected override IEnumerable<(string Tag, long Number)> Numbers()
    {
        yield return ("contactcore.deletion.deleted", deletion.Deleted);
        if (_outcome is null)
            yield break;
        yield return ("contactcore.deletion.left", Left);
        yield return ("contactcore.deletion.deleted_before", _outcome.DeletedBefore);
    }

    private void Count()
    {
        Watch.Instruments.DeletedContacts.Add(deletion.Deleted - _counted, new KeyValuePair<string, object?>(Tags.Run, Name));
        _counted = deletion.Deleted;
    }

    [LoggerMessage(1400, LogLevel.Information, "Deletion in account {Account} finished in {Seconds:0.###} s: {Deleted} contacts deleted, {Left} left, {DeletedBefore} deleted before")]
    private partial void DeletionFinished(string account, double seconds, long deleted, long left, long deletedBefore);

    [LoggerMessage(1401, LogLevel.Warning, "Deletion in account {Account} stopped after {Seconds:0.###} s ({Error}); {Deleted} contacts are deleted and stay so")]
    private partial void DeletionStopped(string account, double seconds, string error, long deleted);
}
