using ContactCore.Matching.Comparing;
using ContactCore.Matching.Records;

namespace ContactCore.Matching.Blocking;

/// <summary>
/// What two records may have in common in one column: the value itself, or something that survives its errors. It is known by
/// a hash of 64 bits; two that are the same by chance make a pair that is compared for nothing.
/// </summary>
/// <param name="Name">In words.</param>
/// <param name="Columns">Of which columns.</param>
/// <param name="Numbers">The number of each row's value.</param>
/// <param name="Hashes">The hash of each value; 0 where it has nothing.</param>
internal sealed record KeyPart(string Name, int[] Columns, int[] Numbers, ulong[] Hashes)
{
    /// <summary>The hash of a row; 0 where it has nothing.</summary>
    public ulong Of(int row) => Hashes[Numbers[row]];

    /// <summary>All parts of a column.</summary>
    public static IEnumerable<KeyPart> Of(ComparedColumn column, int place)
    {
        yield return Of(column.Name, column, place, (text, written) => written.Append(text));
        foreach ((string name, TextMap map) in Derived(column.Kind))
            yield return Of($"{name} of {column.Name}", column, place, map);
    }

    private static KeyPart Of(string name, ComparedColumn column, int place, TextMap map)
    {
        CharBuffer written = new();
        ulong[] hashes = new ulong[column.Forms.Values.Count];
        for (int value = 1; value < hashes.Length; value++)
        {
            written.Clear();
            map(column.Forms.Values[value], written);
            hashes[value] = written.Length == 0 ? 0 : Mixing.Of(written.Text) | 1;
        }

        return new KeyPart(name, [place], column.Forms.Numbers, hashes);
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
            ("year and day", YearAndDay),
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
