using ContactCore.EntityFrameworkCore.Writing;
using ContactCore.Orders;

namespace ContactCore.EntityFrameworkCore.Orders;

/// <summary>Keeps an order, new or in place of the version before.</summary>
internal sealed class OrderReportedHandler : ChangeHandler<OrderReported>
{
    protected override async Task<long> ApplyAsync(OrderReported change, WriteUnit unit, CancellationToken cancellationToken)
    {
        await unit.ReportOwners.RequireAsync(change.Order.Contact, cancellationToken).ConfigureAwait(false);
        StoredOrder? stored = await unit.Orders.FindAsync(change.Order.Key, cancellationToken).ConfigureAwait(false);
        change.RequireNextOf(stored?.Row.Version ?? 0);
        if (stored is null)
            Add(change.Order, unit);
        else
            Replace(stored, change.Order, unit);
        return 1;
    }

    private static void Add(Order order, WriteUnit unit)
    {
        StoredOrder added = new(
            OrderRows.Of(unit.Account, order),
            [.. order.Items.Select((item, line) => OrderRows.Of(unit.Account, order.Origin, line, item))]);
        unit.Add(added.Row);
        added.Items.ForEach(unit.Add);
        unit.Orders.Add(added);
    }

    // Line by line, so that only what differs is written.
    private static void Replace(StoredOrder stored, Order order, WriteUnit unit)
    {
        OrderRows.Write(stored.Row, order);
        int kept = Math.Min(stored.Items.Count, order.Items.Count);
        for (int line = 0; line < kept; line++)
            OrderRows.Write(stored.Items[line], order.Items[line]);
        foreach (OrderItemRow surplus in stored.Items.Skip(kept))
            unit.Remove(surplus);
        stored.Items.RemoveRange(kept, stored.Items.Count - kept);
        for (int line = kept; line < order.Items.Count; line++)
        {
            OrderItemRow added = OrderRows.Of(unit.Account, stored.Row.Origin, line, order.Items[line]);
            stored.Items.Add(added);
            unit.Add(added);
        }

        unit.Touch();
    }
}
