using ContactCore.Diagnostics;
using ContactCore.Errors;
using ContactCore.Stores;
using Microsoft.Extensions.Logging;

namespace ContactCore.Watching;

/// <summary>The store's write door, watched: every change set passes here, whichever feature made it.</summary>
internal sealed class WatchedDoor : IWriteDoor
{
    private readonly IWriteDoor _door;
    private readonly Watch _watch;
    private readonly ILogger _log;
    private readonly AddressLog _addresses;

    public WatchedDoor(IWriteDoor door, Watch watch)
    {
        _door = door;
        _watch = watch;
        _log = watch.LoggerOf(StoreLog.Feature);
        _addresses = new AddressLog(_log);
    }

    private bool IsWatched =>
        Watch.IsTraced || _watch.Instruments.WriteDuration.Enabled || _watch.Instruments.Changes.Enabled || _log.IsEnabled(LogLevel.Warning);

    public Task<ApplyResult> ApplyAsync(ChangeSet changes, CancellationToken cancellationToken) =>
        IsWatched ? WatchedAsync(changes, cancellationToken) : _door.ApplyAsync(changes, cancellationToken);

    private async Task<ApplyResult> WatchedAsync(ChangeSet changes, CancellationToken cancellationToken)
    {
        Observation write = _watch.Begin("contactcore.write", changes.Account, _watch.Instruments.WriteDuration);
        if (write.Activity is { IsAllDataRequested: true } activity)
            activity.SetTag(Tags.Changes, changes.Changes.Count);
        ApplyResult result;
        try
        {
            result = await _door.ApplyAsync(changes, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e)
        {
            string error = ErrorType.Of(e);
            write.End(error);
            TellFailure(e, changes.Account.Value, error);
            throw;
        }

        write.End();
        Count(changes, result);
        _addresses.Tell(changes);
        return result;
    }

    private void TellFailure(Exception e, string account, string error)
    {
        if (e is ContactCoreException and not StoreException)
            StoreLog.WriteRefused(_log, account, error);
        else if (e is not OperationCanceledException)
            StoreLog.WriteFailed(_log, account, error);
    }

    // Neighbours of one kind, as the rows of an import are, are counted together.
    private void Count(ChangeSet changes, ApplyResult result)
    {
        if (!_watch.Instruments.Changes.Enabled)
            return;
        string? kind = null;
        long altered = 0;
        for (int i = 0; i < result.Affected.Count; i++)
        {
            string next = ChangeKind.Of(changes.Changes[i]);
            if (kind is not null && kind != next)
            {
                Add(kind, altered);
                altered = 0;
            }

            kind = next;
            altered += ChangeKind.Altered(changes.Changes[i], result.Affected[i]);
        }

        if (kind is not null)
            Add(kind, altered);
    }

    private void Add(string kind, long altered)
    {
        if (altered > 0)
            _watch.Instruments.Changes.Add(altered, new KeyValuePair<string, object?>(Tags.ChangeKind, kind));
    }
}
