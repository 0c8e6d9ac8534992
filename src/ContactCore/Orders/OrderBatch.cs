using ContactCore.Activities;
using ContactCore.Errors;
using ContactCore.Ids;
using ContactCore.Reporting;
using ContactCore.Stores;

namespace ContactCore.Orders;

/// <summary>Reports of orders, taken together.</summary>
internal sealed class OrderBatch(Session session, IOrderReader orders, IActivityReader activities)
    : ReportBatch<NewOrder, Order>(session, activities)
{
    public override int WeightOf(NewOrder report) => 1 + (report.Items?.Count ?? 0);

    protected override ContactReference? NamedBy(NewOrder report) => report.Contact;

    protected override Order Checked(NewOrder report, ContactId named, ContactId owner, DateTimeOffset now) =>
        OrderCheck.Of(report, named, owner, Session.Ids.Next(), now);

    protected override string IdentityOf(Order kept) => kept.Key;

    protected override ContactId OwnerOf(Order kept) => kept.Contact;

    protected override int Compare(Order one, Order other) => OrderPrecedence.Instance.Compare(one, other);

    protected override bool TellsTheSame(Order one, Order other) => OrderPrecedence.CompareWords(one, other) == 0;

    protected override Task<IReadOnlyList<Order>> StandingAsync(IReadOnlyCollection<Order> told, CancellationToken cancellationToken) =>
        orders.GetByKeyAsync(Session.Account, [.. told.Select(order => order.Key).Distinct(StringComparer.Ordinal)], cancellationToken);

    protected override Change Keeping(Order kept, Order? standing) => new OrderReported(kept with
    {
        Origin = standing?.Origin ?? kept.Origin,
        Version = (standing?.Version ?? 0) + 1,
    });

    protected override ContactRuleException TakenBy(Order standing) => new(
        ContactRule.KeyOfOneContact, $"order '{Mask.Name(standing.Key)}' belongs to contact {standing.Contact}", "a key that no other contact's order has");
}
