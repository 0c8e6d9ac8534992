using ContactCore.Blacklisting;
using ContactCore.InMemory.Writing;

namespace ContactCore.InMemory.Blacklisting;

internal sealed class EntryAddedHandler : ChangeHandler<EntryAdded>
{
    protected override long Apply(EntryAdded change, AccountDraft account)
    {
        account.History.Add(change.History);
        return account.Blacklist.TryAdd(change.Address, change.Entry) ? 1 : 0;
    }
}
