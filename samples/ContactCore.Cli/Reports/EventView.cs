using System.Text.Json;
using ContactCore.Cli.Output;
using ContactCore.Events;
using ContactCore.Time;

namespace ContactCore.Cli.Reports;

/// <summary>An event as an answer.</summary>
internal static class EventView
{
    private const int InstantWidth = 27;

    public static void Write(Utf8JsonWriter json, ContactEvent reported)
    {
        json.WriteString("id", reported.Origin.ToString());
        json.WriteString("contact", reported.Contact.ToString());
        json.WriteString("name", reported.Name);
        json.WriteInstant("at", reported.At);
        json.WritePropertyName("properties");
        json.WriteRawValue(reported.Properties.ToJson());
        json.WriteString("key", reported.Key);
    }

    public static string Line(ContactEvent reported)
    {
        string properties = string.Join(", ", reported.Properties.Select(property => $"{property.Key}: {property.Value}"));
        return Printable.Line($"{InstantText.Of(reported.At),-InstantWidth}  {reported.Name}  {properties}").TrimEnd();
    }
}
