using System.Globalization;
using System.Text;

namespace ContactCore.Cli.Output;

/// <summary>Text of others for a terminal: on one line, bounded, and without characters that command a terminal.</summary>
internal static class Printable
{
    private const int Longest = 2000;

    public static string Line(string text)
    {
        StringBuilder line = new(Math.Min(text.Length, Longest));
        foreach (char c in text.Length <= Longest ? text : text[..Longest] + "…")
            line.Append(IsHarmless(c) ? c : ' ');
        return line.ToString();
    }

    // Format characters turn the direction of a line; the joiner and non-joiner only shape letters.
    private static bool IsHarmless(char c) => c is '\u200C' or '\u200D' || char.GetUnicodeCategory(c) is not (
        UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Format);
}
