using ContactCore.EntityFrameworkCore.Writing;
using ContactCore.Blacklisting;

namespace ContactCore.EntityFrameworkCore.Blacklisting;

/// <summary>Adds the account's entry on an address, where it has none.</summary>
internal sealed class EntryAddedHandler : ChangeHandler<EntryAdded>
{
    protected override async Task<long> ApplyAsync(EntryAdded change, WriteUnit unit, CancellationToken cancellationToken)
    {
        unit.AddHistory(change.History);
        return await unit.OwnEntries.AddAsync(change.Address, change.Entry, cancellationToken).ConfigureAwait(false) ? 1 : 0;
    }
}
