using System.Text.Json;
using ContactCore.Histories;

namespace ContactCore.Disclosing;

/// <summary>An entry of the history.</summary>
internal static class EntryJson
{
    public static void Write(Utf8JsonWriter json, HistoryEntry entry)
    {
        json.WriteStartObject();
        json.WriteInstant("at", entry.At);
        json.WriteString("what", entry.What.ToString());
        json.WriteString("address", entry.Address?.Key);
        json.WriteString("field", entry.Field);
        json.WriteString("from", entry.From);
        json.WriteString("to", entry.To);
        json.WriteString("reason", entry.Reason);
        json.WriteActor(entry.Actor);
        json.WriteEndObject();
    }
}
