using ContactCore.EntityFrameworkCore.Writing;
using ContactCore.Channels;
using ContactCore.Standings;
using ContactCore.Stores;

namespace ContactCore.EntityFrameworkCore.Standings;

/// <summary>Lifts facts from a standing that has not moved since it was read (L1).</summary>
internal sealed class FactsLiftedHandler : ChangeHandler<FactsLifted>
{
    protected override async Task<long> ApplyAsync(FactsLifted change, WriteUnit unit, CancellationToken cancellationToken)
    {
        StandingRow? row = await unit.Standings.FindAsync(change.Address, cancellationToken).ConfigureAwait(false);
        Standing before = row is null ? new Standing(change.Address) : StandingRows.Read(row);
        if (before.Version != change.ExpectedVersion)
        {
            ChannelAddress address = ChannelAddress.FromStore(change.Address.Kind, change.Address.Key, change.Address.Key);
            throw new VersionConflictException($"the standing of {address.Masked}", change.ExpectedVersion, before.Version);
        }

        unit.AddHistory(change.Entry);
        Standing after = before.Lift(change.Facts);
        if (row is null || after == before)
            return 0;
        StandingRows.Fill(row, after);
        unit.Touch();
        unit.Statuses.Forget();
        return 1;
    }
}
