using ContactCore.Ids;
using ContactCore.Orders;
using ContactCore.Time;
using ContactCore.Values;

namespace ContactCore.EntityFrameworkCore.Orders;

/// <summary>Turns orders into rows and back.</summary>
internal static class OrderRows
{
    public static OrderRow Of(string account, Order order)
    {
        OrderRow row = new()
        {
            Account = account,
            Origin = order.Origin,
            Owner = order.Contact.Value,
            ReportedOf = order.ReportedOf?.Value,
            HostKey = order.Key,
            Status = order.Status,
            Currency = order.Currency,
        };
        Write(row, order);
        return row;
    }

    /// <summary>Writes what a report can change.</summary>
    public static void Write(OrderRow row, Order order)
    {
        row.At = Microseconds.Of(order.At);
        row.Status = order.Status;
        row.Total = Millionths.Of(order.Total, "total");
        row.Currency = order.Currency;
        row.Reported = Microseconds.Of(order.ReportedAt);
        row.Version = order.Version;
    }

    public static OrderItemRow Of(string account, Guid order, int line, OrderItem item)
    {
        OrderItemRow row = new() { Account = account, Order = order, Line = line, Sku = item.Sku };
        Write(row, item);
        return row;
    }

    public static void Write(OrderItemRow row, OrderItem item)
    {
        row.Sku = item.Sku;
        row.Name = item.Name;
        row.Quantity = Millionths.Of(item.Quantity, "items.quantity");
        row.Price = item.Price is { } price ? Millionths.Of(price, "items.price") : null;
    }

    public static Order Read(OrderRow row, IEnumerable<OrderItemRow> items) => new()
    {
        Origin = row.Origin,
        Contact = new ContactId(row.Owner),
        ReportedOf = row.ReportedOf is { } of ? new ContactId(of) : null,
        Key = row.HostKey,
        At = Microseconds.ToInstant(row.At),
        Status = row.Status,
        Total = Millionths.ToNumber(row.Total),
        Currency = row.Currency,
        Items = items.OrderBy(item => item.Line).Select(Read).ToValueList(),
        ReportedAt = Microseconds.ToInstant(row.Reported),
        Version = row.Version,
    };

    private static OrderItem Read(OrderItemRow row) => new()
    {
        Sku = row.Sku,
        Name = row.Name,
        Quantity = Millionths.ToNumber(row.Quantity),
        Price = row.Price is { } price ? Millionths.ToNumber(price) : null,
    };
}
