using ContactCore.Contacts;
using ContactCore.Ids;
using ContactCore.Reporting;
using ContactCore.Stores;

namespace ContactCore.Orders;

/// <summary>Lists a contact's orders.</summary>
internal sealed class OrderListing(Session session, IOrderReader orders, ContactLookup lookup) : ReportListing<Order>(lookup)
{
    protected override Task<long> CountOfAsync(ContactId contact, CancellationToken cancellationToken) =>
        orders.CountAsync(session.Account, contact, cancellationToken);

    protected override Task<IReadOnlyList<Order>> PageOfAsync(
        ContactId contact, ReportPosition? after, int size, CancellationToken cancellationToken) =>
        orders.PageAsync(session.Account, contact, after, size, cancellationToken);

    protected override ReportPosition PlaceOf(Order item) => new(item.At, item.Origin);
}
