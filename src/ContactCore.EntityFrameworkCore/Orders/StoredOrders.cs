using ContactCore.EntityFrameworkCore.Writing;
using ContactCore.Orders;
using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.Orders;

/// <summary>The orders that a change set is about, read once for all of its changes, with their rows.</summary>
internal sealed class StoredOrders(WriteUnit unit)
{
    private Dictionary<string, StoredOrder>? _orders;

    public async Task<StoredOrder?> FindAsync(string hostKey, CancellationToken cancellationToken)
    {
        _orders ??= await ReadAsync(cancellationToken).ConfigureAwait(false);
        return _orders.GetValueOrDefault(hostKey);
    }

    public void Add(StoredOrder order) => _orders!.Add(order.Row.HostKey, order);

    private async Task<Dictionary<string, StoredOrder>> ReadAsync(CancellationToken cancellationToken)
    {
        string[] keys = [.. unit.Changes<OrderReported>().Select(change => change.Order.Key).Distinct(StringComparer.Ordinal)];
        List<OrderRow> orders = await unit.Rows.Orders.AsTracking()
            .Where(row => EF.Parameter(keys).Contains(row.HostKey)).ToListAsync(cancellationToken).ConfigureAwait(false);
        Guid[] origins = [.. orders.Select(row => row.Origin)];
        List<OrderItemRow> items = origins.Length == 0
            ? []
            : await unit.Rows.OrderItems.AsTracking()
                .Where(row => EF.Parameter(origins).Contains(row.Order)).ToListAsync(cancellationToken).ConfigureAwait(false);
        ILookup<Guid, OrderItemRow> itemsOf = items.ToLookup(row => row.Order);
        return orders.ToDictionary(
            row => row.HostKey, row => new StoredOrder(row, [.. itemsOf[row.Origin].OrderBy(item => item.Line)]), StringComparer.Ordinal);
    }
}
