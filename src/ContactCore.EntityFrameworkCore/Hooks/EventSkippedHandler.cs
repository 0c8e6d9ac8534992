using ContactCore.EntityFrameworkCore.Writing;
using ContactCore.Hooks;
using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.Hooks;

/// <summary>Takes a parked event out of the outbox, undelivered.</summary>
internal sealed class EventSkippedHandler : ChangeHandler<EventSkipped>
{
    protected override async Task<long> ApplyAsync(EventSkipped change, WriteUnit unit, CancellationToken cancellationToken)
    {
        await unit.FlushAsync(cancellationToken).ConfigureAwait(false);
        long sequence = change.Sequence;
        int skipped = await unit.Rows.Outbox.Where(row => row.Sequence == sequence && row.NextTry == OutboxRow.Never)
            .ExecuteDeleteAsync(cancellationToken).ConfigureAwait(false);
        if (skipped > 0)
            unit.AddHistory(change.History);
        return skipped;
    }
}
