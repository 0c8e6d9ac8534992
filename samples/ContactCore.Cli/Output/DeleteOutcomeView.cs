using System.Text.Json;
using ContactCore.Contacts;

namespace ContactCore.Cli.Output;

/// <summary>What a deletion of a selection did.</summary>
internal static class DeleteOutcomeView
{
    private const string None = "None";

    public static void Write(Utf8JsonWriter json, DeleteOutcome outcome)
    {
        json.WriteNumber("deleted", outcome.Deleted);
        json.WriteStartArray("left");
        foreach (LeftBehind left in outcome.Left)
        {
            json.WriteStartObject();
            json.WriteString("kind", left.Kind?.ToString() ?? None);
            json.WriteString("status", left.Status?.ToString() ?? None);
            json.WriteNumber("count", left.Count);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteNumber("deletedBefore", outcome.DeletedBefore);
    }

    public static string Text(DeleteOutcome outcome)
    {
        List<string> lines = [$"{outcome.Deleted} deleted"];
        lines.AddRange(outcome.Left.Select(left => left.Kind is null
            ? $"{left.Count} left: no address in question"
            : $"{left.Count} left: {left.Kind} {left.Status}"));
        if (outcome.DeletedBefore > 0)
            lines.Add($"{outcome.DeletedBefore} passed over: deleted before");
        return string.Join(Environment.NewLine, lines);
    }
}
