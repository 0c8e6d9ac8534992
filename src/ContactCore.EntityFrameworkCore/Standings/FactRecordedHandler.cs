using ContactCore.EntityFrameworkCore.Writing;
using ContactCore.Standings;

namespace ContactCore.EntityFrameworkCore.Standings;

/// <summary>Records a fact; one that stands already stays as it is, and its entry in the history is kept (F1).</summary>
internal sealed class FactRecordedHandler : ChangeHandler<FactRecorded>
{
    protected override async Task<long> ApplyAsync(FactRecorded change, WriteUnit unit, CancellationToken cancellationToken)
    {
        StandingRow? row = await unit.Standings.FindAsync(change.Address, cancellationToken).ConfigureAwait(false);
        Standing before = row is null ? new Standing(change.Address) : StandingRows.Read(row);
        // F2: nobody can silence an address that is in use, or take one from the blacklist by asking.
        if (change.Fact == StandingFact.ConfirmationAsked
            && (StandingRows.HasFacts(before) || await unit.KnownAddresses.HasAsync(change.Address, cancellationToken).ConfigureAwait(false)))
        {
            return 0;
        }

        unit.AddHistory(change.Entry);
        Standing after = before.Record(change.Fact, change.Value);
        if (after == before)
            return 0;
        StandingRows.Fill(row ?? unit.Standings.Begin(change.Address), after);
        unit.Touch();
        unit.Statuses.Forget();
        return 1;
    }
}
