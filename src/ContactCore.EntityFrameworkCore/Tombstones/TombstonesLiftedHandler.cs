using ContactCore.EntityFrameworkCore.Writing;
using ContactCore.Tombstones;

namespace ContactCore.EntityFrameworkCore.Tombstones;

/// <summary>Removes tombstones.</summary>
internal sealed class TombstonesLiftedHandler : ChangeHandler<TombstonesLifted>
{
    protected override async Task<long> ApplyAsync(TombstonesLifted change, WriteUnit unit, CancellationToken cancellationToken)
    {
        int lifted = 0;
        foreach (TombstoneKey key in change.Keys.Distinct())
        {
            if (await unit.Tombstones.RemoveAsync(key, cancellationToken).ConfigureAwait(false))
                lifted++;
        }

        return lifted;
    }
}
