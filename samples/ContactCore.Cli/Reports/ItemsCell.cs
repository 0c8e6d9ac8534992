using System.Text.Json;
using System.Text.Json.Nodes;
using ContactCore.Errors;
using ContactCore.Orders;

namespace ContactCore.Cli.Reports;

/// <summary>
/// The items of an order in one cell: <c>sku*2@9.99;sku2</c>, a quantity behind the last star (one unless told) and a price
/// behind the last at sign; or a JSON array of objects with <c>sku</c>, <c>name</c>, <c>quantity</c> and <c>price</c>.
/// </summary>
internal static class ItemsCell
{
    private const string Allowed = "sku*2@9.99;sku2, or a JSON array of {\"sku\",\"name\",\"quantity\",\"price\"}";

    public static IReadOnlyList<OrderItem> Read(string? cell)
    {
        if (cell is null)
            return [];
        return cell.StartsWith('[') ? OfJson(cell) : [.. cell.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Of)];
    }

    private static OrderItem Of(string text)
    {
        (string rest, string? price) = Split(text, '@');
        (string sku, string? quantity) = Split(rest, '*');
        return new OrderItem
        {
            Sku = sku,
            Quantity = quantity is null ? 1 : ReportRow.Decimal(quantity, "items.quantity"),
            Price = price is null ? null : ReportRow.Decimal(price, "items.price"),
        };
    }

    private static (string Before, string? Behind) Split(string text, char sign)
    {
        int at = text.LastIndexOf(sign);
        return at < 0 ? (text, null) : (text[..at], text[(at + 1)..]);
    }

    private static OrderItem[] OfJson(string text)
    {
        try
        {
            return [.. JsonNode.Parse(text)!.AsArray().Select(item => OfJson(item!.AsObject()))];
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException or NullReferenceException)
        {
            throw new InvalidValueException("items", "cannot be read", Allowed);
        }
    }

    private static OrderItem OfJson(JsonObject item) => new()
    {
        Sku = item["sku"]?.GetValue<string>() ?? "",
        Name = item["name"]?.GetValue<string>(),
        Quantity = item["quantity"]?.GetValue<decimal>() ?? 1,
        Price = item["price"]?.GetValue<decimal>(),
    };
}
