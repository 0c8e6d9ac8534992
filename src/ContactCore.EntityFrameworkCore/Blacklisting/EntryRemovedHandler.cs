using ContactCore.EntityFrameworkCore.Writing;
using ContactCore.Blacklisting;

namespace ContactCore.EntityFrameworkCore.Blacklisting;

/// <summary>Takes the account's own entry on an address back.</summary>
internal sealed class EntryRemovedHandler : ChangeHandler<EntryRemoved>
{
    protected override async Task<long> ApplyAsync(EntryRemoved change, WriteUnit unit, CancellationToken cancellationToken)
    {
        if (!await unit.OwnEntries.RemoveAsync(change.Address, cancellationToken).ConfigureAwait(false))
            return 0;
        unit.AddHistory(change.History);
        return 1;
    }
}
