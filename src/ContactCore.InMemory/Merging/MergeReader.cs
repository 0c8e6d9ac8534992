using ContactCore.Accounts;
using ContactCore.Ids;
using ContactCore.InMemory.Stores;
using ContactCore.Merging;

namespace ContactCore.InMemory.Merging;

internal sealed class MergeReader(InMemoryStore store) : IMergeReader
{
    public Task<Merge?> FindAsync(AccountId account, MergeId id, CancellationToken cancellationToken) =>
        store.ReadAsync(account, snapshot => snapshot.State.Merges.GetValueOrDefault(id), cancellationToken);

    public Task<IReadOnlyList<Merge>> PageAsync(
        AccountId account, ContactId? survivor, MergeId? before, int size, CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyList<Merge>>(
            account,
            snapshot =>
            [
                .. snapshot.State.Merges.Values
                    .Where(merge => (survivor is null || merge.Survivor == survivor) && (before is not { } place || merge.Id.Value < place.Value))
                    .OrderByDescending(merge => merge.Id.Value).Take(size),
            ],
            cancellationToken);
}
