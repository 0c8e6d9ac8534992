using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using ContactCore.Errors;
using ContactCore.Time;

namespace ContactCore.Events;

/// <summary>
/// Properties as JSON. An instant is an object of its own, because a text may look like one; it always has six decimals, so
/// that instants are ordered as their texts are.
/// </summary>
internal static class PropertyJson
{
    private const string Instant = "instant";
    private const string InstantForm = "yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'";
    private const string Allowed = "a JSON object whose values are texts, numbers, true, false, null or {\"instant\":\"2026-01-31T09:30:00Z\"}";

    // Not for a page of HTML, and shorter so.
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonDocumentOptions Shallow = new() { MaxDepth = 3 };

    public static string Write(IEnumerable<KeyValuePair<string, EventValue>> properties)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter json = new(buffer, Plain))
        {
            json.WriteStartObject();
            foreach ((string name, EventValue value) in properties)
            {
                json.WritePropertyName(name);
                Write(json, value);
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <exception cref="InvalidValueException">Not an object of such values.</exception>
    public static IReadOnlyList<KeyValuePair<string, EventValue>> Read(string json)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(json, Shallow);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
                throw Invalid("are not a JSON object");
            List<KeyValuePair<string, EventValue>> properties = [];
            foreach (JsonProperty property in document.RootElement.EnumerateObject())
            {
                if (property.Value.ValueKind != JsonValueKind.Null)
                    properties.Add(new KeyValuePair<string, EventValue>(property.Name, Value(property.Value)));
            }

            return properties;
        }
        catch (JsonException)
        {
            throw Invalid("are not JSON");
        }
        catch (InvalidOperationException)
        {
            throw Invalid("hold text that is not well-formed");
        }
    }

    private static void Write(Utf8JsonWriter json, EventValue value)
    {
        switch (value.Type)
        {
            case EventValueType.Number:
                json.WriteRawValue(value.ToString());
                break;
            case EventValueType.Boolean:
                json.WriteBooleanValue(value.Boolean!.Value);
                break;
            case EventValueType.Instant:
                json.WriteStartObject();
                json.WriteString(Instant, value.Instant!.Value.UtcDateTime.ToString(InstantForm, CultureInfo.InvariantCulture));
                json.WriteEndObject();
                break;
            default:
                json.WriteStringValue(value.Text);
                break;
        }
    }

    private static EventValue Value(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => EventValue.Of(value.GetString()!),
        JsonValueKind.True => EventValue.Of(true),
        JsonValueKind.False => EventValue.Of(false),
        JsonValueKind.Number when value.TryGetDecimal(out decimal number) => EventValue.Of(number),
        JsonValueKind.Object when InstantOf(value) is { } text => EventValue.Of(InstantText.Parse(text, "properties.instant")),
        _ => throw Invalid($"hold a value that is {(value.ValueKind == JsonValueKind.Number ? "a number out of range" : "none of those allowed")}"),
    };

    private static string? InstantOf(JsonElement value)
    {
        JsonProperty[] members = [.. value.EnumerateObject()];
        return members is [{ Name: Instant, Value.ValueKind: JsonValueKind.String }] ? members[0].Value.GetString() : null;
    }

    private static InvalidValueException Invalid(string problem) => new("properties", problem, Allowed);
}
