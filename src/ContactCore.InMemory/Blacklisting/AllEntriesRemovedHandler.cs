using ContactCore.Blacklisting;
using ContactCore.InMemory.Writing;

namespace ContactCore.InMemory.Blacklisting;

internal sealed class AllEntriesRemovedHandler : ChangeHandler<AllEntriesRemoved>
{
    protected override long Apply(AllEntriesRemoved change, AccountDraft account)
    {
        int removed = account.Blacklist.RemoveAll(change.Address);
        if (removed > 0)
            account.History.Add(change.History);
        return removed;
    }
}
