using System.Text.Json;
using ContactCore.Cli.Output;
using ContactCore.Hooks;

namespace ContactCore.Cli.Hooks;

/// <summary>An event in JSON.</summary>
internal static class EventAnswers
{
    public static void Write(Utf8JsonWriter json, HookEvent change)
    {
        json.WriteNumber("sequence", change.Sequence);
        json.WriteString("id", change.Id.ToString());
        json.WriteString("what", change.What.ToString());
        json.WriteString("contact", change.Contact?.ToString());
        json.WriteString("kind", change.Address?.Kind.ToString());
        json.WriteString("address", change.Address?.Key);
        json.WriteInstant("at", change.At);
        json.WriteNumber("attempt", change.Attempt);
    }

    public static string Line(HookEvent change) =>
        $"{change.Sequence}  {Time.InstantText.Of(change.At)}  {change.What} of {change.Contact?.ToString() ?? change.Address?.Key}";
}
