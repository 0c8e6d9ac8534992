using System.Text.Json;
using ContactCore.Actors;
using ContactCore.Time;

namespace ContactCore.Disclosing;

/// <summary>Parts that several objects of a disclosure have.</summary>
internal static class JsonParts
{
    public static void WriteInstant(this Utf8JsonWriter json, string name, DateTimeOffset? at) =>
        json.WriteString(name, at is { } instant ? InstantText.Of(instant) : null);

    public static void WriteActor(this Utf8JsonWriter json, Actor? actor)
    {
        if (actor is null)
        {
            json.WriteNull("actor");
            return;
        }

        json.WriteStartObject("actor");
        json.WriteString("kind", actor.Kind.ToString());
        json.WriteString("id", actor.Id);
        json.WriteString("name", actor.Name);
        json.WriteEndObject();
    }

    public static void WriteTexts(this Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (string text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }
}
