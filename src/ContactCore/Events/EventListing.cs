using ContactCore.Contacts;
using ContactCore.Ids;
using ContactCore.Reporting;
using ContactCore.Stores;

namespace ContactCore.Events;

/// <summary>Lists a contact's events.</summary>
internal sealed class EventListing(Session session, IEventReader events, ContactLookup lookup) : ReportListing<ContactEvent>(lookup)
{
    protected override Task<long> CountOfAsync(ContactId contact, CancellationToken cancellationToken) =>
        events.CountAsync(session.Account, contact, cancellationToken);

    protected override Task<IReadOnlyList<ContactEvent>> PageOfAsync(
        ContactId contact, ReportPosition? after, int size, CancellationToken cancellationToken) =>
        events.PageAsync(session.Account, contact, after, size, cancellationToken);

    protected override ReportPosition PlaceOf(ContactEvent item) => new(item.At, item.Origin);
}
