using ContactCore.EntityFrameworkCore.Writing;
using ContactCore.Hooks;
using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.Hooks;

/// <summary>Makes parked events due at once, as if they had never been tried.</summary>
internal sealed class EventsReplayedHandler : ChangeHandler<EventsReplayed>
{
    protected override async Task<long> ApplyAsync(EventsReplayed change, WriteUnit unit, CancellationToken cancellationToken)
    {
        await unit.FlushAsync(cancellationToken).ConfigureAwait(false);
        IQueryable<OutboxRow> parked = unit.Rows.Outbox.Where(row => row.NextTry == OutboxRow.Never);
        if (change.Sequence is { } sequence)
            parked = parked.Where(row => row.Sequence == sequence);
        return await parked
            .ExecuteUpdateAsync(
                row => row.SetProperty(r => r.Tries, 0).SetProperty(r => r.NextTry, OutboxRow.AtOnce).SetProperty(r => r.Parked, (long?)null),
                cancellationToken)
            .ConfigureAwait(false);
    }
}
