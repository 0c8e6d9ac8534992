using ContactCore.EntityFrameworkCore.Settings;
using ContactCore.EntityFrameworkCore.Writing;
using ContactCore.Hooks;
using ContactCore.Time;
using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.Hooks;

/// <summary>Takes delivered events out of the outbox, and notes of the failed ones when they are tried again.</summary>
internal sealed class EventsToldHandler : ChangeHandler<EventsTold>
{
    protected override async Task<long> ApplyAsync(EventsTold change, WriteUnit unit, CancellationToken cancellationToken)
    {
        await unit.FlushAsync(cancellationToken).ConfigureAwait(false);
        Guid holder = change.Holder;
        if (change.Outcomes.Count == 0
            || !await AccountBirth.Find(unit).AnyAsync(row => row.DeliveryHolder == holder, cancellationToken).ConfigureAwait(false))
            return 0;
        return await DeliveredAsync(change, unit, cancellationToken).ConfigureAwait(false)
            + await FailedAsync(change, unit, cancellationToken).ConfigureAwait(false);
    }

    private static async Task<long> DeliveredAsync(EventsTold change, WriteUnit unit, CancellationToken cancellationToken)
    {
        long[] delivered = [.. change.Outcomes.Where(outcome => outcome.Fate == EventFate.Delivered).Select(outcome => outcome.Sequence)];
        return delivered.Length == 0
            ? 0
            : await unit.Rows.Outbox.Where(row => EF.Parameter(delivered).Contains(row.Sequence))
                .ExecuteDeleteAsync(cancellationToken).ConfigureAwait(false);
    }

    private static async Task<long> FailedAsync(EventsTold change, WriteUnit unit, CancellationToken cancellationToken)
    {
        Dictionary<long, EventOutcome> failed = change.Outcomes
            .Where(outcome => outcome.Fate != EventFate.Delivered).ToDictionary(outcome => outcome.Sequence);
        if (failed.Count == 0)
            return 0;
        long[] sequences = [.. failed.Keys];
        List<OutboxRow> rows = await unit.Rows.Outbox.AsTracking().Where(row => EF.Parameter(sequences).Contains(row.Sequence))
            .ToListAsync(cancellationToken).ConfigureAwait(false);
        foreach (OutboxRow row in rows)
        {
            bool isParked = failed[row.Sequence].Fate == EventFate.Parked;
            row.Tries++;
            row.NextTry = isParked ? OutboxRow.Never : Microseconds.Of(failed[row.Sequence].NextTryAt!.Value);
            row.Parked = isParked ? unit.At : null;
        }

        unit.Touch();
        await unit.FlushAsync(cancellationToken).ConfigureAwait(false);
        return rows.Count;
    }
}
