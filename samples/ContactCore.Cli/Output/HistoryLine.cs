using ContactCore.Histories;
using ContactCore.Time;

namespace ContactCore.Cli.Output;

/// <summary>An entry of a history on one line.</summary>
internal static class HistoryLine
{
    private const int InstantWidth = 27;

    public static string Of(HistoryEntry entry)
    {
        string subject = entry.Address is { } address ? $" {address.Key}" : entry.Field is { } field ? $" {field}" : "";
        string move = (entry.From, entry.To) switch
        {
            (null, null) => "",
            (null, { } to) => $": {to}",
            ({ } from, null) => $": {from} → nothing",
            ({ } from, { } to) => $": {from} → {to}",
        };
        string reason = entry.Reason is { } why ? $" ({why})" : "";
        return Printable.Line($"{InstantText.Of(entry.At).PadRight(InstantWidth)}  {entry.What}{subject}{move}{reason}, by {entry.Actor.Name ?? entry.Actor.Id}");
    }
}
