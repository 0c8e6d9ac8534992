using System.Text.Json;
using ContactCore.Actors;
using ContactCore.Time;

namespace ContactCore.Cli.Output;

/// <summary>Members that JSON has no type for.</summary>
internal static class JsonParts
{
    public static void WriteInstant(this Utf8JsonWriter json, string name, DateTimeOffset? instant) =>
        json.WriteString(name, instant is { } at ? InstantText.Of(at) : null);

    public static void WriteNumberOrNull(this Utf8JsonWriter json, string name, long? number)
    {
        if (number is { } value)
            json.WriteNumber(name, value);
        else
            json.WriteNull(name);
    }

    public static void WriteTexts(this Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (string text in texts)
            json.WriteStringValue(text);
        json.WriteEndArray();
    }

    public static void WriteActor(this Utf8JsonWriter json, string name, Actor? actor)
    {
        if (actor is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("kind", actor.Kind.ToString());
        json.WriteString("id", actor.Id);
        json.WriteString("name", actor.Name);
        json.WriteEndObject();
    }
}
