using ContactCore.Channels;
using ContactCore.EntityFrameworkCore.Writing;
using ContactCore.Ids;
using ContactCore.Merging;
using ContactCore.Stores;
using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.Merging;

/// <summary>Gives back what came to a survivor by a merge.</summary>
internal sealed class MergeUndoneHandler : ChangeHandler<MergeUndone>
{
    protected override async Task<long> ApplyAsync(MergeUndone change, WriteUnit unit, CancellationToken cancellationToken)
    {
        Merge merge = change.Merge;
        await unit.WriteOutAsync(cancellationToken).ConfigureAwait(false);
        IQueryable<MergeRow> stored = unit.Rows.Merges.Where(row => row.Id == merge.Id.Value);
        int undone = await stored.Where(row => row.Undone == null)
            .ExecuteUpdateAsync(row => row.SetProperty(r => r.Undone, unit.At), cancellationToken).ConfigureAwait(false);
        if (undone == 0)
        {
            bool isThere = await stored.AnyAsync(cancellationToken).ConfigureAwait(false);
            throw new VersionConflictException($"merge {merge.Id}", 1, isThere ? 2 : 0);
        }

        foreach (ContactId returned in merge.Merged)
            await MovedRows.GiveBackAsync(unit.Rows, merge.Survivor.Value, returned.Value, cancellationToken).ConfigureAwait(false);
        foreach (IGrouping<ChannelKind, AddressKey> addresses in change.Returned.GroupBy(address => address.Kind))
        {
            string[] keys = [.. addresses.Select(address => address.Key)];
            await unit.Rows.FormerChannels
                .Where(row => row.Owner == merge.Survivor.Value && row.Removed == unit.At && row.Kind == addresses.Key && EF.Parameter(keys).Contains(row.Key))
                .ExecuteDeleteAsync(cancellationToken).ConfigureAwait(false);
        }

        return merge.Merged.Count;
    }
}
