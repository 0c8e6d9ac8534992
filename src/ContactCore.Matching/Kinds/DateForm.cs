using System.Globalization;
using ContactCore.Matching.Records;

namespace ContactCore.Matching.Kinds;

/// <summary>Reads days as people write them, into eight digits: year, month, day.</summary>
internal static class DateForm
{
    private static readonly string[] YearFirst = ["yyyyMMdd", "yyyy-M-d", "yyyy/M/d", "yyyy.M.d"];
    private static readonly string[] DayFirst = ["d/M/yyyy", "d.M.yyyy", "d-M-yyyy", "d MMM yyyy", "d MMMM yyyy"];
    private static readonly string[] MonthFirst = ["M/d/yyyy", "M.d.yyyy", "M-d-yyyy", "MMM d, yyyy", "MMMM d, yyyy"];

    /// <summary>Whether the text is a day in any of the forms.</summary>
    public static bool IsDate(ReadOnlySpan<char> text) => TryRead(text, YearFirst, out _) || TryRead(text, DayFirst, out _) || TryRead(text, MonthFirst, out _);

    /// <summary>Whether a value can only be read with the month before the day.</summary>
    public static bool IsOnlyMonthFirst(ReadOnlySpan<char> text) =>
        !BeginsWithYear(text) && TryRead(text, MonthFirst, out _) && !TryRead(text, DayFirst, out _) && !TryRead(text, YearFirst, out _);

    /// <summary>The day in eight digits; of what is none, the digits that there are, or the words.</summary>
    public static void Write(ReadOnlySpan<char> text, bool isMonthFirst, CharBuffer written)
    {
        int time = text.IndexOfAny('T', ' ');
        ReadOnlySpan<char> day = time is >= 8 and <= 10 && char.IsAsciiDigit(text[time - 1]) && text[..time].ContainsAny('-', '/', '.')
            ? text[..time]
            : text;
        if (TryReadFast(day, written))
            return;
        if (TryRead(day, YearFirst, out DateOnly read)
            || TryRead(day, isMonthFirst ? MonthFirst : DayFirst, out read)
            || TryRead(day, isMonthFirst ? DayFirst : MonthFirst, out read))
        {
            Span<char> digits = stackalloc char[8];
            read.TryFormat(digits, out _, "yyyyMMdd", CultureInfo.InvariantCulture);
            written.Append(digits);
            return;
        }

        Folding.Digits(text, written);
        if (written.Length == 0)
            Folding.Words(text, written);
    }

    // yyyyMMdd and yyyy-MM-dd, which most files have: digits that are no day stay as they are.
    private static bool TryReadFast(ReadOnlySpan<char> day, CharBuffer written)
    {
        bool isDashed = day.Length == 10 && day[4] == '-' && day[7] == '-';
        if (!isDashed && day.Length != 8)
            return false;
        Span<char> digits = stackalloc char[8];
        if (isDashed)
        {
            day[..4].CopyTo(digits);
            day[5..7].CopyTo(digits[4..]);
            day[8..].CopyTo(digits[6..]);
        }
        else
        {
            day.CopyTo(digits);
        }

        if (digits.ContainsAnyExceptInRange('0', '9'))
            return false;
        written.Append(digits);
        return true;
    }

    private static bool BeginsWithYear(ReadOnlySpan<char> text) =>
        text.Length > 3 && char.IsAsciiDigit(text[0]) && char.IsAsciiDigit(text[1]) && char.IsAsciiDigit(text[2]);

    private static bool TryRead(ReadOnlySpan<char> text, string[] forms, out DateOnly date) =>
        DateOnly.TryParseExact(text, forms, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out date);
}
