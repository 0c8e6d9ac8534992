using System.Globalization;

namespace ContactCore.Cli.Seeding.Differences;

/// <summary>Slips of the finger: two letters the wrong way round, one left out, one twice, one from beside it on the keyboard.</summary>
internal static class Typo
{
    private static readonly string[] Keyboard = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

    /// <summary>A text with one slip, or the text itself where it is too short for one.</summary>
    public static string In(string text, Chance chance)
    {
        int[] places = [.. Enumerable.Range(1, Math.Max(0, text.Length - 2)).Where(i => IsLetter(text, i) && IsLetter(text, i + 1))];
        if (places.Length == 0)
            return text;
        int at = chance.Pick(places);
        return chance.Below(4) switch
        {
            0 => $"{text[..at]}{text[at + 1]}{text[at]}{text[(at + 2)..]}",
            1 => text.Remove(at, 1),
            2 => text.Insert(at, text[at].ToString()),
            _ => $"{text[..at]}{Neighbour(text[at], chance) ?? text[at + 1]}{text[(at + 1)..]}",
        };
    }

    /// <summary>Digits with one of them wrong, or two the wrong way round.</summary>
    public static string InDigits(string text, Chance chance)
    {
        int[] places = [.. Enumerable.Range(0, text.Length).Where(i => char.IsAsciiDigit(text[i]))];
        if (places.Length == 0)
            return text;
        int at = places[^(1 + chance.Below(Math.Min(4, places.Length)))];
        char wrong = (char)('0' + ((text[at] - '0' + chance.Between(1, 9)) % 10));
        return $"{text[..at]}{wrong}{text[(at + 1)..]}";
    }

    // Neither half of a letter that has marks or is a pair of units: a slip leaves text that can be read.
    private static bool IsLetter(string text, int at) =>
        char.IsLetter(text[at]) && (at + 1 == text.Length || !IsMark(text[at + 1]));

    private static bool IsMark(char letter) => char.GetUnicodeCategory(letter)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private static char? Neighbour(char letter, Chance chance)
    {
        foreach (string row in Keyboard)
        {
            int at = row.IndexOf(letter, StringComparison.Ordinal);
            if (at >= 0)
                return row[at == 0 ? 1 : at == row.Length - 1 || chance.Percent(50) ? at - 1 : at + 1];
        }

        return null;
    }
}
