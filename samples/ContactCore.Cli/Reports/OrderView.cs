using System.Globalization;
using System.Text.Json;
using ContactCore.Cli.Output;
using ContactCore.Orders;
using ContactCore.Time;

namespace ContactCore.Cli.Reports;

/// <summary>An order as an answer.</summary>
internal static class OrderView
{
    private const int InstantWidth = 27;

    public static void Write(Utf8JsonWriter json, Order order)
    {
        json.WriteString("id", order.Origin.ToString());
        json.WriteString("contact", order.Contact.ToString());
        json.WriteString("order", order.Key);
        json.WriteInstant("createdAt", order.At);
        json.WriteString("status", order.Status);
        json.WriteNumber("total", order.Total);
        json.WriteString("currency", order.Currency);
        json.WriteStartArray("items");
        foreach (OrderItem item in order.Items)
        {
            json.WriteStartObject();
            json.WriteString("sku", item.Sku);
            json.WriteString("name", item.Name);
            json.WriteNumber("quantity", item.Quantity);
            if (item.Price is { } price)
                json.WriteNumber("price", price);
            else
                json.WriteNull("price");
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteInstant("reportedAt", order.ReportedAt);
    }

    public static string Line(Order order)
    {
        string items = string.Join(", ", order.Items.Select(item => item.Quantity == 1 ? item.Sku : string.Create(CultureInfo.InvariantCulture, $"{item.Quantity:0.######} {item.Sku}")));
        return Printable.Line(string.Create(
            CultureInfo.InvariantCulture, $"{InstantText.Of(order.At),-InstantWidth}  {order.Key}  {order.Status}  {order.Total:0.######} {order.Currency}  {items}")).TrimEnd();
    }
}
