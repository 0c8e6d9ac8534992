using ContactCore.Accounts;
using ContactCore.EntityFrameworkCore.Stores;
using ContactCore.Ids;
using ContactCore.Orders;
using ContactCore.Reporting;
using ContactCore.Time;
using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.Orders;

/// <summary>Reads orders, each with its items.</summary>
internal sealed class OrderReader(Database database) : IOrderReader
{
    public Task<IReadOnlyList<Order>> GetByKeyAsync(
        AccountId account, IReadOnlyCollection<string> hostKeys, CancellationToken cancellationToken)
    {
        string[] wanted = [.. hostKeys.Distinct(StringComparer.Ordinal)];
        return ReadAsync(account, orders => orders.Where(row => EF.Parameter(wanted).Contains(row.HostKey)), cancellationToken);
    }

    public Task<long> CountAsync(AccountId account, ContactId contact, CancellationToken cancellationToken) =>
        database.ReadAsync(
            account,
            (db, token) => new AccountRows(db, account.Value).Orders.LongCountAsync(row => row.Owner == contact.Value, token),
            cancellationToken);

    public Task<IReadOnlyList<Order>> PageAsync(
        AccountId account, ContactId contact, ReportPosition? after, int size, CancellationToken cancellationToken) =>
        ReadAsync(account, orders => Behind(orders.Where(row => row.Owner == contact.Value), after).Take(size), cancellationToken);

    private static IQueryable<OrderRow> Behind(IQueryable<OrderRow> orders, ReportPosition? after)
    {
        if (after is { } place)
        {
            long at = Microseconds.Of(place.At);
            orders = orders.Where(row => row.At <= at && (row.At < at || row.Origin < place.Origin));
        }

        return orders.OrderByDescending(row => row.At).ThenByDescending(row => row.Origin);
    }

    private Task<IReadOnlyList<Order>> ReadAsync(
        AccountId account, Func<IQueryable<OrderRow>, IQueryable<OrderRow>> choose, CancellationToken cancellationToken) =>
        database.ReadAsync<IReadOnlyList<Order>>(
            account,
            async (db, token) =>
            {
                AccountRows rows = new(db, account.Value);
                List<OrderRow> orders = await choose(rows.Orders).ToListAsync(token).ConfigureAwait(false);
                if (orders.Count == 0)
                    return [];
                Guid[] origins = [.. orders.Select(row => row.Origin)];
                List<OrderItemRow> items = await rows.OrderItems
                    .Where(row => EF.Parameter(origins).Contains(row.Order)).ToListAsync(token).ConfigureAwait(false);
                ILookup<Guid, OrderItemRow> itemsOf = items.ToLookup(row => row.Order);
                return [.. orders.Select(row => OrderRows.Read(row, itemsOf[row.Origin]))];
            },
            cancellationToken);
}
