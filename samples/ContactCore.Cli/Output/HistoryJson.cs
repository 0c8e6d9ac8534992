using System.Text.Json;
using ContactCore.Histories;

namespace ContactCore.Cli.Output;

/// <summary>An entry of a history in JSON; its address is the key, for an entry of an address.</summary>
internal static class HistoryJson
{
    public static void Write(Utf8JsonWriter json, HistoryEntry entry)
    {
        json.WriteInstant("at", entry.At);
        json.WriteString("what", entry.What.ToString());
        json.WriteString("field", entry.Field);
        json.WriteString("from", entry.From);
        json.WriteString("to", entry.To);
        json.WriteString("reason", entry.Reason);
        json.WriteActor("actor", entry.Actor);
        json.WriteString("address", entry.Address?.Key);
    }
}
