using ContactCore.Matching.Comparing;
using ContactCore.Matching.Records;

namespace ContactCore.Matching.Blocking;

/// <summary>
/// What two records may have in common: the value of a column, or something that survives its errors, or the earlier or later
/// of their names.
/// </summary>
/// <param name="Word">What it is, in words; nothing more where it is the value.</param>
/// <param name="Columns">Of which columns: one, or all names.</param>
/// <param name="Name">The same with the column's name.</param>
/// <param name="Map">Writes it of a value in its compared form; nothing where the value has none.</param>
/// <param name="Sign">Of several columns, which value it is of: the earlier in the alphabet for -1, the later for 1.</param>
internal sealed record PartForm(string Word, int[] Columns, string Name, TextMap Map, int Sign = 0)
{
    /// <summary>The whole value.</summary>
    public const string Value = "value";

    private const int Most = 64;

    /// <summary>Whether it is the value as it is.</summary>
    public bool IsWhole => Map == Whole;

    /// <summary>All parts that keys of some columns may have: one bit each.</summary>
    public static PartForm[] Of(IReadOnlyList<ColumnForm> columns)
    {
        int[] names = [.. Enumerable.Range(0, columns.Count).Where(column => columns[column].Kind == ColumnKind.Name)];
        return [.. columns.SelectMany((column, place) => Of(column, place)).Concat(EitherName(names)).Take(Most)];
    }

    /// <summary>The hash of a value; 0 where it has nothing.</summary>
    public ulong HashOf(ReadOnlySpan<char> value, CharBuffer written)
    {
        written.Clear();
        Map(value, written);
        return written.Length == 0 ? 0 : Mixing.Of(written.Text) | 1;
    }

    /// <summary>Whether a value stands before another one that was picked of the columns.</summary>
    public bool IsPicked(ReadOnlySpan<char> value, ReadOnlySpan<char> picked) => Math.Sign(value.SequenceCompareTo(picked)) == Sign;

    private static IEnumerable<PartForm> Of(ColumnForm column, int place)
    {
        yield return new PartForm(Value, [place], column.Name, Whole);
        foreach ((string word, TextMap map) in Derived(column.Kind))
            yield return new PartForm(word, [place], $"{word} of {column.Name}", map);
    }

    // Of swapped names the earlier in the alphabet is still the earlier one.
    private static PartForm[] EitherName(int[] names) => names.Length < 2
        ? []
        :
        [
            new PartForm("earlier of the names", names, "earlier of the names", Whole, -1),
            new PartForm("later of the names", names, "later of the names", Whole, 1),
        ];

    private static IEnumerable<(string Word, TextMap Map)> Derived(ColumnKind kind) => kind switch
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
            ("year and day", YearAndDay),
        ],
        ColumnKind.Code => [("first characters", (text, written) => First(text, 4, written)), ("last characters", (text, written) => Last(text, 4, written))],
        ColumnKind.Email => [("local part", Local), ("first letters", (text, written) => First(text, 5, written))],
        ColumnKind.Phone => [("last digits", (text, written) => Last(text, 7, written)), ("last four digits", (text, written) => Last(text, 4, written))],
        _ => [],
    };

    private static void Whole(ReadOnlySpan<char> text, CharBuffer written) => written.Append(text);

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

    private static void YearAndDay(ReadOnlySpan<char> text, CharBuffer written)
    {
        if (text.Length != 8)
            return;
        written.Append(text[..4]);
        written.Append(text[6..]);
    }

    private static void Local(ReadOnlySpan<char> email, CharBuffer written)
    {
        if (email.LastIndexOf('@') is var at and > 2)
            written.Append(email[..at]);
    }
}
