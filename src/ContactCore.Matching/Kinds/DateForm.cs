using System.Globalization;

namespace ContactCore.Matching.Kinds;

/// <summary>Reads days as people write them, into eight digits: year, month, day.</summary>
internal static class DateForm
{
    private static readonly string[] YearFirst = ["yyyyMMdd", "yyyy-M-d", "yyyy/M/d", "yyyy.M.d"];
    private static readonly string[] DayFirst = ["d/M/yyyy", "d.M.yyyy", "d-M-yyyy", "d MMM yyyy", "d MMMM yyyy"];
    private static readonly string[] MonthFirst = ["M/d/yyyy", "M.d.yyyy", "M-d-yyyy", "MMM d, yyyy", "MMMM d, yyyy"];

    /// <summary>Whether the text is a day in any of the forms.</summary>
    public static bool IsDate(string text) => TryRead(text, YearFirst, out _) || TryRead(text, DayFirst, out _) || TryRead(text, MonthFirst, out _);

    /// <summary>Whether the values put the month before the day: one of them cannot be read otherwise.</summary>
    public static bool IsMonthFirst(IEnumerable<string> values) =>
        values.Any(text => TryRead(text, MonthFirst, out _) && !TryRead(text, DayFirst, out _) && !TryRead(text, YearFirst, out _));

    /// <summary>The day in eight digits; of what is none, the digits that there are, or the words.</summary>
    public static string Of(string text, bool isMonthFirst)
    {
        int time = text.AsSpan().IndexOfAny('T', ' ');
        string day = time is >= 8 and <= 10 && char.IsAsciiDigit(text[time - 1]) && text.AsSpan(0, time).ContainsAny('-', '/', '.') && !text.AsSpan(0, time).Contains(' ')
            ? text[..time]
            : text;
        if (TryRead(day, YearFirst, out string? read) || TryRead(day, isMonthFirst ? MonthFirst : DayFirst, out read) || TryRead(day, isMonthFirst ? DayFirst : MonthFirst, out read))
            return read!;
        string digits = Folding.Digits(text);
        return digits.Length > 0 ? digits : Folding.Words(text);
    }

    private static bool TryRead(string text, string[] forms, out string? day)
    {
        bool isRead = DateOnly.TryParseExact(text, forms, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out DateOnly date);
        day = isRead ? date.ToString("yyyyMMdd", CultureInfo.InvariantCulture) : null;
        return isRead;
    }
}
