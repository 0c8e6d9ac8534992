using ContactCore.Errors;
using ContactCore.Ids;
using ContactCore.Reporting;
using ContactCore.Text;
using ContactCore.Time;
using ContactCore.Values;

namespace ContactCore.Orders;

/// <summary>Makes an order of a report, or says what is wrong with it.</summary>
internal static class OrderCheck
{
    private const int MostItems = 1000;

    public static Order Of(NewOrder report, ContactId named, ContactId owner, Guid origin, DateTimeOffset now)
    {
        if (report.Items is null || report.Items.Count > MostItems)
            throw new InvalidValueException("items", report.Items is null ? "are absent" : $"are {report.Items.Count}", $"at most {MostItems}");
        return new Order
        {
            Origin = origin,
            Contact = owner,
            ReportedOf = named == owner ? null : named,
            Key = TextLimit.ExternalId.Required(report.Key, "key"),
            At = Microseconds.Cut(report.At),
            Status = TextLimit.Name.Required(report.Status, "status"),
            Total = Millionths.Checked(report.Total, "total"),
            Currency = Currency(report.Currency),
            Items = report.Items.Select(Item).ToValueList(),
            ReportedAt = ReportInstant.Checked(report.ReportedAt, now),
        };
    }

    // Whether a code is one of those in use changes from year to year; its form does not.
    private static string Currency(string? text)
    {
        string code = text?.Trim().ToUpperInvariant() ?? "";
        return code.Length == 3 && code.All(char.IsAsciiLetterUpper)
            ? code
            : throw new InvalidValueException("currency", "is not three letters", "a code of ISO 4217, such as EUR");
    }

    private static OrderItem Item(OrderItem? item) => item is null
        ? throw new InvalidValueException("items", "hold one that is absent", "items with a SKU")
        : new OrderItem
        {
            Sku = TextLimit.Name.Required(item.Sku, "items.sku"),
            Name = TextLimit.Name.Optional(item.Name, "items.name"),
            Quantity = Millionths.Checked(item.Quantity, "items.quantity"),
            Price = item.Price is { } price ? Millionths.Checked(price, "items.price") : null,
        };
}
