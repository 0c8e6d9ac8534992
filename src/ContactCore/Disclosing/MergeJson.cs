using System.Text.Json;
using ContactCore.Merging;

namespace ContactCore.Disclosing;

/// <summary>A merge, with what the survivor got by it.</summary>
internal static class MergeJson
{
    public static void Write(Utf8JsonWriter json, Merge merge)
    {
        json.WriteStartObject();
        json.WriteString("id", merge.Id.ToString());
        json.WriteInstant("at", merge.At);
        json.WriteString("survivor", merge.Survivor.ToString());
        json.WriteTexts("merged", merge.Merged.Select(contact => contact.ToString()));
        json.WriteStartArray("gained");
        // What came by a merge that was undone is another person's.
        foreach (MergedValue value in merge.UndoneAt is null ? merge.Values : [])
        {
            json.WriteStartObject();
            json.WriteString("part", value.Part.ToString());
            if (value.Field is { } field)
                json.WriteString("field", field);
            json.WriteString("from", value.From);
            json.WriteString("to", value.To);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteInstant("undoneAt", merge.UndoneAt);
        json.WriteActor(merge.Actor);
        json.WriteEndObject();
    }
}
