using System.Globalization;
using System.Text.RegularExpressions;

namespace ContactCore.Channels;

/// <summary>
/// A phone number as people write it, cut down to what dials: without an extension, without the invisible direction
/// marks that address books put around numbers. Letters are refused, since the library would dial the word after a
/// number ("0301234567 home") as digits.
/// </summary>
internal static partial class PhoneText
{
    private const string Separators = "-\u2010\u2011\u2012\u2013\u2014\u2015\u2212.()[]/~（）［］／．－";

    /// <summary>Reads the part that dials.</summary>
    /// <param name="text">The trimmed text, not longer than a phone number may be.</param>
    /// <param name="dialled">Digits, separators and at most a plus at the beginning.</param>
    /// <returns>What is wrong, or null.</returns>
    public static string? Read(string text, out string dialled)
    {
        string visible = string.Concat(text.Where(c => char.GetUnicodeCategory(c) != UnicodeCategory.Format));
        dialled = Extension().Replace(visible, "").TrimStart();
        foreach (char unit in dialled)
        {
            if (char.IsLetter(unit))
                return "has letters";
            if (!IsDialled(unit))
                return string.Create(CultureInfo.InvariantCulture, $"holds the character U+{(int)unit:X4}");
        }

        return dialled.Any(char.IsDigit) ? null : "has no digits";
    }

    /// <summary>Whether the number begins with its country code.</summary>
    /// <param name="dialled">What <see cref="Read"/> gave.</param>
    /// <returns>True where the first character that dials is a plus.</returns>
    public static bool IsInternational(string dialled) => IsPlus(dialled.First(c => char.IsDigit(c) || IsPlus(c)));

    private static bool IsPlus(char unit) => unit is '+' or '＋';

    private static bool IsDialled(char unit) =>
        char.IsDigit(unit) || IsPlus(unit) || Separators.Contains(unit, StringComparison.Ordinal)
        || char.GetUnicodeCategory(unit) == UnicodeCategory.SpaceSeparator;

    [GeneratedRegex(
        @"[\s,;]*(?:extension|extn|ext|доб|int|x|#)\.?[\s:=]*[0-9]{1,7}#?\s*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Extension();
}
