using ContactCore.Accounts;
using ContactCore.InMemory.Stores;
using ContactCore.Tombstones;

namespace ContactCore.InMemory.Tombstones;

internal sealed class TombstoneReader(InMemoryStore store) : ITombstoneReader
{
    public Task<long> CountErasuresAsync(AccountId account, CancellationToken cancellationToken) =>
        store.ReadAsync(account, snapshot => snapshot.State.Erasures, cancellationToken);

    public Task<TombstonesFound> FindAsync(
        AccountId account, IReadOnlyCollection<TombstoneKey> keys, IReadOnlyCollection<string> secrets, CancellationToken cancellationToken) =>
        store.ReadAsync(
            account,
            snapshot => new TombstonesFound(
                snapshot.State.Erasures,
                [.. keys.Distinct().Select(key => snapshot.State.Tombstones.GetValueOrDefault(key)).OfType<Tombstone>()],
                snapshot.State.Tombstones.Keys.Any(key => !secrets.Contains(key.Secret, StringComparer.Ordinal))),
            cancellationToken);
}
