using ContactCore.EntityFrameworkCore.Writing;
using ContactCore.Blacklisting;
using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.Blacklisting;

/// <summary>Takes every account's entry on an email back; without any, nothing is noted.</summary>
internal sealed class AllEntriesRemovedHandler : ChangeHandler<AllEntriesRemoved>
{
    protected override async Task<long> ApplyAsync(AllEntriesRemoved change, WriteUnit unit, CancellationToken cancellationToken)
    {
        bool own = await unit.OwnEntries.RemoveAsync(change.Address, cancellationToken).ConfigureAwait(false);
        int others = await unit.Rows.EmailEntries.Where(row => row.Key == change.Address.Key)
            .ExecuteDeleteAsync(cancellationToken).ConfigureAwait(false);
        long removed = others + (own ? 1 : 0);
        if (removed == 0)
            return 0;
        unit.HasChangedEmailBlacklist = true;
        unit.Statuses.Forget();
        unit.KnownAddresses.Forget();
        unit.AddHistory(change.History);
        return removed;
    }
}
