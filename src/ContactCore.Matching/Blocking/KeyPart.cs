using ContactCore.Matching.Comparing;
using ContactCore.Matching.Records;

namespace ContactCore.Matching.Blocking;

/// <summary>What two records may have in common in one column: the value itself, or something that survives its errors.</summary>
/// <param name="Name">In words.</param>
/// <param name="Columns">Of which columns.</param>
/// <param name="Values">The column of it.</param>
internal sealed record KeyPart(string Name, int[] Columns, ValueColumn Values)
{
    /// <summary>All parts of a column.</summary>
    public static IEnumerable<KeyPart> Of(ComparedColumn column, int place)
    {
        yield return new KeyPart(column.Name, [place], column.Forms);
        foreach ((string name, TextMap map) in Derived(column.Kind))
            yield return new KeyPart($"{name} of {column.Name}", [place], column.Forms.Map(map));
    }

    private static IEnumerable<(string Name, TextMap Map)> Derived(ColumnKind kind) => kind switch
    {
        ColumnKind.Name => [("sound", Sound.Write), ("first letters", (text, written) => First(text, 3, written)), ("last letters", (text, written) => Last(text, 3, written))],
        ColumnKind.Text =>
        [
            ("first letters", (text, written) => First(text, 5, written)),
            ("last letters", (text, written) => Last(text, 5, written)),
        ],
        ColumnKind.Date =>
        [
            ("year and month", (text, written) => First(text, 6, written)),
            ("month and day", (text, written) => Last(text, 4, written)),
            ("year and day", (text, written) => { if (text.Length == 8) { written.Append(text[..4]); written.Append(text[6..]); } }),
        ],
        ColumnKind.Code => [("first characters", (text, written) => First(text, 4, written)), ("last characters", (text, written) => Last(text, 4, written))],
        ColumnKind.Email => [("local part", Local), ("first letters", (text, written) => First(text, 5, written))],
        ColumnKind.Phone => [("last digits", (text, written) => Last(text, 7, written)), ("last four digits", (text, written) => Last(text, 4, written))],
        _ => [],
    };

    private static void First(ReadOnlySpan<char> text, int count, CharBuffer written)
    {
        if (text.Length > count)
            written.Append(text[..count]);
    }

    private static void Last(ReadOnlySpan<char> text, int count, CharBuffer written)
    {
        if (text.Length > count)
            written.Append(text[^count..]);
    }

    private static void Local(ReadOnlySpan<char> email, CharBuffer written)
    {
        if (email.LastIndexOf('@') is var at and > 2)
            written.Append(email[..at]);
    }
}
