using System.Globalization;
using System.Net;
using System.Text;

namespace ContactCore.Tests.Channels;

/// <summary>Tables of a page.</summary>
internal static class Markdown
{
    /// <summary>A table, its rows in the order of their text, so that equal data renders equally.</summary>
    public static string Table(string[] header, IEnumerable<string[]> rows) =>
        Line(header) + Line(header.Select(_ => "---")) + string.Concat(rows.Select(Line).Order(StringComparer.Ordinal));

    /// <summary>Any text as code in a cell; what a reader would not see is shown as its number.</summary>
    public static string Code(string text)
    {
        var shown = new StringBuilder("<code>");
        foreach (Rune rune in text.EnumerateRunes())
        {
            bool plain = rune.Value == ' ' || (!Rune.IsControl(rune) && !Rune.IsWhiteSpace(rune));
            if (!plain)
                shown.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:X4}");
            else if ("|*_`[]\\~".Contains((char)rune.Value, StringComparison.Ordinal))
                shown.Append(CultureInfo.InvariantCulture, $"&#{rune.Value};");
            else
                shown.Append(WebUtility.HtmlEncode(rune.ToString()));
        }

        return shown.Append("</code>").ToString();
    }

    private static string Line(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |\n";
}
