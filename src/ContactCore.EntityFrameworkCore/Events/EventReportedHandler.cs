using ContactCore.EntityFrameworkCore.Writing;
using ContactCore.Events;

namespace ContactCore.EntityFrameworkCore.Events;

/// <summary>Keeps an event, new or in place of the version before.</summary>
internal sealed class EventReportedHandler : ChangeHandler<EventReported>
{
    protected override async Task<long> ApplyAsync(EventReported change, WriteUnit unit, CancellationToken cancellationToken)
    {
        await unit.ReportOwners.RequireAsync(change.Event.Contact, cancellationToken).ConfigureAwait(false);
        EventRow? stored = await unit.Events.FindAsync(change.Event, cancellationToken).ConfigureAwait(false);
        change.RequireNextOf(stored?.Version ?? 0);
        if (stored is null)
        {
            EventRow added = EventRows.Of(unit.Account, change.Event);
            unit.Add(added);
            unit.Events.Add(added);
        }
        else
        {
            EventRows.Write(stored, change.Event);
            unit.Touch();
        }

        return 1;
    }
}
