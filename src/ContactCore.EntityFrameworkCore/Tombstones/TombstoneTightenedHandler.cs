using ContactCore.EntityFrameworkCore.Writing;
using ContactCore.Tombstones;

namespace ContactCore.EntityFrameworkCore.Tombstones;

/// <summary>Notes in a tombstone what its address refuses.</summary>
internal sealed class TombstoneTightenedHandler : ChangeHandler<TombstoneTightened>
{
    protected override async Task<long> ApplyAsync(TombstoneTightened change, WriteUnit unit, CancellationToken cancellationToken)
    {
        if (await unit.Tombstones.FindAsync(change.Key, cancellationToken).ConfigureAwait(false) is not { } row)
            return 0;
        Tombstone before = TombstoneRows.Read(row);
        Tombstone after = before.With(change.Facts, change.At);
        if (after == before)
            return 0;
        TombstoneRows.Fill(row, after);
        unit.Touch();
        return 1;
    }
}
