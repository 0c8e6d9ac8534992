using ContactCore.EntityFrameworkCore.Limits;
using ContactCore.EntityFrameworkCore.Schema;
using ContactCore.EntityFrameworkCore.Settings;
using ContactCore.EntityFrameworkCore.Stores;
using ContactCore.Stores;

namespace ContactCore.EntityFrameworkCore.Writing;

/// <summary>Applies change sets, each in one transaction that no other writer passes.</summary>
internal sealed class WriteDoor(Database database, DatabaseProvider provider) : IWriteDoor
{
    public Task<ApplyResult> ApplyAsync(ChangeSet changes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(changes);
        IChangeHandler[] handlers = [.. changes.Changes.Select(ChangeHandlers.For)];
        return database.WriteAsync(
            changes.Account,
            async (db, token) =>
            {
                StoredVersions stored = await StoredVersions.EnsureAsync(db, token).ConfigureAwait(false);
                WriteUnit unit = new(db, provider, changes, stored.HooksAreOn);
                bool isLimited = await AccountBirth.EnsureAsync(unit, token).ConfigureAwait(false);
                long[] affected = new long[handlers.Length];
                for (int i = 0; i < handlers.Length; i++)
                    affected[i] = await handlers[i].ApplyAsync(changes.Changes[i], unit, token).ConfigureAwait(false);
                await unit.FinishAsync(token).ConfigureAwait(false);
                await unit.EventNumbers.NoteAsync(token).ConfigureAwait(false);
                await LimitChanges.NoteAsync(unit, isLimited, token).ConfigureAwait(false);
                return new ApplyResult(affected);
            },
            cancellationToken);
    }
}
