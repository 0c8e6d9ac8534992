using System.Text.Json;
using ContactCore.Activities;
using ContactCore.Events;
using ContactCore.Orders;

namespace ContactCore.Disclosing;

/// <summary>What hosts reported of the person.</summary>
internal static class ReportJson
{
    public static void Write(Utf8JsonWriter json, ContactActivity activity)
    {
        json.WriteStartObject();
        json.WriteString("channel", activity.Channel.ToString());
        json.WriteString("message", activity.Message);
        json.WriteString("language", activity.Language?.Value);
        json.WriteString("address", activity.Address?.Key);
        json.WriteInstant("sentAt", activity.SentAt);
        json.WriteString("status", activity.Status.ToString());
        json.WriteInstant("statusAt", activity.StatusAt);
        json.WriteInstant("unsubscribedAt", activity.UnsubscribedAt);
        json.WriteInstant("spamReportedAt", activity.SpamReportedAt);
        json.WriteInstant("failedForGoodAt", activity.FailedForGoodAt);
        json.WriteString("key", activity.HostKey);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, Order order)
    {
        json.WriteStartObject();
        json.WriteString("key", order.Key);
        json.WriteInstant("at", order.At);
        json.WriteString("status", order.Status);
        json.WriteNumber("total", order.Total);
        json.WriteString("currency", order.Currency);
        json.WriteStartArray("items");
        foreach (OrderItem item in order.Items)
            Write(json, item);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, ContactEvent happened)
    {
        json.WriteStartObject();
        json.WriteString("name", happened.Name);
        json.WriteInstant("at", happened.At);
        json.WriteString("key", happened.Key);
        json.WritePropertyName("properties");
        json.WriteRawValue(happened.Properties.ToJson());
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, OrderItem item)
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
}
