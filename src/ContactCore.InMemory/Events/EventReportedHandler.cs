using ContactCore.Events;
using ContactCore.InMemory.Reporting;
using ContactCore.InMemory.Writing;

namespace ContactCore.InMemory.Events;

internal sealed class EventReportedHandler : ChangeHandler<EventReported>
{
    public static ReportKey KeyOf(ContactEvent reported) => new(reported.Origin, reported.Contact, reported.Key, reported.At);

    protected override long Apply(EventReported change, AccountDraft account)
    {
        ReportOwner.Require(account, change.Event.Contact);
        ContactEvent? stored = account.Events.Find(KeyOf(change.Event));
        change.RequireNextOf(stored?.Version ?? 0);
        account.Events.Put(stored is null ? change.Event : change.Event with { Origin = stored.Origin, Contact = stored.Contact, ReportedOf = stored.ReportedOf });
        return 1;
    }
}
