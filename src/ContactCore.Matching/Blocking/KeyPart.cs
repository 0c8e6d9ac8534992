using ContactCore.Matching.Comparing;
using ContactCore.Matching.Records;

namespace ContactCore.Matching.Blocking;

/// <summary>What two records may have in common in one column: the value itself, or something that survives its errors.</summary>
/// <param name="Name">In words.</param>
/// <param name="Column">Of which column.</param>
/// <param name="Values">The column of it.</param>
internal sealed record KeyPart(string Name, int Column, ValueColumn Values)
{
    /// <summary>All parts of a column.</summary>
    public static IEnumerable<KeyPart> Of(ComparedColumn column, int place)
    {
        yield return new KeyPart(column.Name, place, column.Forms);
        foreach ((string name, Func<string, string> map) in Derived(column.Kind))
            yield return new KeyPart($"{name} of {column.Name}", place, column.Forms.Map(map));
    }

    private static IEnumerable<(string Name, Func<string, string> Map)> Derived(ColumnKind kind) => kind switch
    {
        ColumnKind.Name => [("sound", Sound.Of), ("first letters", text => First(text, 3))],
        ColumnKind.Text => [("first word", text => text.Split(' ')[0]), ("sound of the last word", text => Sound.Of(text.Split(' ')[^1]))],
        ColumnKind.Date => [("year and month", text => text.Length == 8 ? text[..6] : ""), ("month and day", text => text.Length == 8 ? text[4..] : "")],
        ColumnKind.Code => [("first characters", text => First(text, 4)), ("last characters", text => Last(text, 4))],
        ColumnKind.Email => [("local part", Local), ("first letters", text => First(text, 4))],
        ColumnKind.Phone => [("last digits", text => Last(text, 7))],
        _ => [],
    };

    private static string First(string text, int count) => text.Length <= count ? "" : text[..count];

    private static string Last(string text, int count) => text.Length <= count ? "" : text[^count..];

    private static string Local(string email) => email.LastIndexOf('@') is var at and > 2 ? email[..at] : "";
}
