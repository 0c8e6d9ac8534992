using ContactCore.Blacklisting;
using ContactCore.InMemory.Writing;

namespace ContactCore.InMemory.Blacklisting;

internal sealed class EntryAddedHandler : ChangeHandler<EntryAdded>
{
    protected override long Apply(EntryAdded change, AccountDraft account)
    {
        if (!account.Blacklist.TryAdd(change.Address, change.Entry))
            return 0;
        account.History.Add(change.History);
        return 1;
    }
}
