using System.Globalization;
using ContactCore.Matching.Records;

namespace ContactCore.Matching.Kinds;

/// <summary>Guesses a column's kind: of its name where that says it, otherwise of the most of up to a thousand distinct values.</summary>
internal static class KindGuess
{
    private const int Looked = 1000;
    private const double Most = 0.8;

    private delegate bool Test(ReadOnlySpan<char> value);

    public static ColumnKind Of(ValueColumn column)
    {
        ColumnKind? named = ColumnWords.KindOf(column.Name);
        if (column.Values.Count == 1)
            return named ?? ColumnKind.Text;
        if (Share(column, IsEmail) >= 0.5)
            return ColumnKind.Email;
        if (named is { } said and not ColumnKind.Code && Fits(said, column))
            return said;
        if (Share(column, IsSurelyDate) >= Most)
            return ColumnKind.Date;
        if (Share(column, IsCode) >= Most)
            return ColumnKind.Code;
        return named == ColumnKind.Code ? ColumnKind.Code : ColumnKind.Text;
    }

    private static bool Fits(ColumnKind kind, ValueColumn column) => kind switch
    {
        ColumnKind.Phone => Share(column, text => Digits(text) >= 5) >= 0.5,
        ColumnKind.Date => Share(column, text => DateForm.IsDate(text) || Digits(text) is 6 or 8) >= 0.5,
        ColumnKind.Name => Share(column, text => Digits(text) == 0) >= 0.5,
        ColumnKind.Number => Share(column, IsNumber) >= 0.5,
        ColumnKind.Email => Share(column, IsEmail) >= 0.3,
        _ => true,
    };

    // Values come by first appearance, which may be sorted; so they are taken from everywhere.
    private static double Share(ValueColumn column, Test fits)
    {
        int step = Math.Max(1, (column.Values.Count - 1) / Looked);
        int looked = 0;
        int fitting = 0;
        for (int value = 1; value < column.Values.Count; value += step)
        {
            looked++;
            fitting += fits(column.Values[value]) ? 1 : 0;
        }

        return (double)fitting / looked;
    }

    private static int Digits(ReadOnlySpan<char> text)
    {
        int digits = 0;
        foreach (char character in text)
            digits += char.IsAsciiDigit(character) ? 1 : 0;
        return digits;
    }

    // Eight digits alone may be any number; those that are days of the last two centuries are taken for them.
    private static bool IsSurelyDate(ReadOnlySpan<char> text) =>
        DateForm.IsDate(text) && (text.Length != 8 || text.StartsWith("19") || text.StartsWith("20") || text.StartsWith("18"));

    private static bool IsEmail(ReadOnlySpan<char> text) => text.IndexOf('@') > 0;

    private static bool IsCode(ReadOnlySpan<char> text)
    {
        if (text.Length > 20 || Digits(text) == 0)
            return false;
        foreach (char character in text)
        {
            if (!char.IsLetterOrDigit(character) && character is not (' ' or '-' or '.' or '/'))
                return false;
        }

        return true;
    }

    private static bool IsNumber(ReadOnlySpan<char> text) => decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out _);
}
