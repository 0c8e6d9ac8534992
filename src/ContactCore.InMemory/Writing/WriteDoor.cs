using ContactCore.InMemory.Stores;
using ContactCore.Stores;

namespace ContactCore.InMemory.Writing;

/// <summary>Applies change sets, one at a time.</summary>
internal sealed class WriteDoor(InMemoryStore store) : IWriteDoor
{
    public Task<ApplyResult> ApplyAsync(ChangeSet changes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(changes);
        return store.WriteAsync(state => Apply(state, changes, cancellationToken), cancellationToken);
    }

    private static (StoreState Next, ApplyResult Answer) Apply(
        StoreState state, ChangeSet changes, CancellationToken cancellationToken)
    {
        AccountDraft account = new(state.Of(changes.Account), changes, state.HooksAreOn);
        if (changes.ErasuresSeen is { } seen && seen != account.Erasures)
            throw VersionConflictException.OfErasures(seen, account.Erasures);
        List<long> affected = new(changes.Changes.Count);
        foreach (Change change in changes.Changes)
        {
            cancellationToken.ThrowIfCancellationRequested();
            affected.Add(ChangeHandlers.Of(change).Apply(change, account));
        }

        Snapshot after = account.Freeze();
        return (state with { Accounts = state.Accounts.SetItem(after.Account, after.State), Emails = after.Emails }, new ApplyResult(affected));
    }
}
