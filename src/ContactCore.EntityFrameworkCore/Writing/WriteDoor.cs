using ContactCore.EntityFrameworkCore.Limits;
using ContactCore.EntityFrameworkCore.Schema;
using ContactCore.EntityFrameworkCore.Settings;
using ContactCore.EntityFrameworkCore.Stores;
using ContactCore.Erasing;
using ContactCore.Stores;

namespace ContactCore.EntityFrameworkCore.Writing;

/// <summary>Applies change sets, each in one transaction that no other writer passes.</summary>
internal sealed class WriteDoor(Database database, DatabaseProvider provider) : IWriteDoor
{
    public async Task<ApplyResult> ApplyAsync(ChangeSet changes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(changes);
        IChangeHandler[] handlers = [.. changes.Changes.Select(ChangeHandlers.For)];
        ApplyResult result = await database.WriteAsync(
            changes.Account,
            async (db, token) =>
            {
                StoredVersions stored = await StoredVersions.EnsureAsync(db, token).ConfigureAwait(false);
                WriteUnit unit = new(db, provider, changes, stored.HooksAreOn);
                AccountStanding account = await AccountBirth.EnsureAsync(unit, token).ConfigureAwait(false);
                if (changes.ErasuresSeen is { } seen && seen != account.Erasures)
                    throw VersionConflictException.OfErasures(seen, account.Erasures);
                long[] affected = new long[handlers.Length];
                for (int i = 0; i < handlers.Length; i++)
                    affected[i] = await handlers[i].ApplyAsync(changes.Changes[i], unit, token).ConfigureAwait(false);
                await unit.Activities.WriteAsync(token).ConfigureAwait(false);
                await unit.FinishAsync(token).ConfigureAwait(false);
                await unit.EngagementStates.WriteAsync(token).ConfigureAwait(false);
                await unit.EventNumbers.NoteAsync(token).ConfigureAwait(false);
                await LimitChanges.NoteAsync(unit, account.IsLimited, token).ConfigureAwait(false);
                return new ApplyResult(affected);
            },
            cancellationToken).ConfigureAwait(false);
        if (changes.Changes.OfType<ContactsErased>().Any())
            await ForgetLogAsync().ConfigureAwait(false);
        return result;
    }

    private async Task ForgetLogAsync()
    {
        try
        {
            await database.RunAsync(db => provider.ForgetLogAsync(db), CancellationToken.None).ConfigureAwait(false);
        }
        catch (StoreException)
        {
            // The erasing stands, and must not look as if it did not; the next checkpoint empties the log.
        }
    }
}
