using ContactCore.Blacklisting;
using ContactCore.InMemory.Writing;

namespace ContactCore.InMemory.Blacklisting;

internal sealed class EntryRemovedHandler : ChangeHandler<EntryRemoved>
{
    protected override long Apply(EntryRemoved change, AccountDraft account)
    {
        if (!account.Blacklist.TryRemoveOwn(change.Address))
            return 0;
        account.History.Add(change.History);
        return 1;
    }
}
