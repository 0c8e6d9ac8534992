using ContactCore.InMemory.Reporting;
using ContactCore.InMemory.Writing;
using ContactCore.Orders;

namespace ContactCore.InMemory.Orders;

internal sealed class OrderReportedHandler : ChangeHandler<OrderReported>
{
    public static ReportKey KeyOf(Order order) => new(order.Origin, order.Contact, order.Key, order.At);

    protected override long Apply(OrderReported change, AccountDraft account)
    {
        ReportOwner.Require(account, change.Order.Contact);
        Order? stored = account.Orders.Find(KeyOf(change.Order));
        change.RequireNextOf(stored?.Version ?? 0);
        account.Orders.Put(stored is null ? change.Order : change.Order with { Origin = stored.Origin, Contact = stored.Contact, ReportedOf = stored.ReportedOf });
        return 1;
    }
}
