using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;

namespace ContactCore.Channels;

/// <summary>
/// The part before the @: a dot-atom or a quoted string of RFC 5321, with the letters of every script as in RFC 6531.
/// Its key is lower-cased and quoted only where it must be, since quotes are no part of the name:
/// <c>"Anna"@example.com</c> and <c>anna@example.com</c> are one mailbox, and who unsubscribes one means both.
/// </summary>
internal static class LocalPart
{
    private const string AtomSymbols = "!#$%&'*+-/=?^_`{|}~";

    /// <summary>Reads a local part.</summary>
    /// <param name="text">Text in NFC without control characters.</param>
    /// <param name="key">The key, in NFC.</param>
    /// <param name="problem">What is wrong.</param>
    /// <returns>Whether it is one.</returns>
    public static bool TryRead(
        string text, [NotNullWhen(true)] out string? key, [NotNullWhen(false)] out string? problem)
    {
        key = null;
        string content = text;
        problem = text.StartsWith('"') ? Unquote(text, out content) : AtomProblem(text);
        if (problem is not null)
            return false;

        // Lower-casing can bring letter and mark together that have a composed form only in lower case (J and caron).
        string lower = content.ToLowerInvariant().Normalize(NormalizationForm.FormC);
        key = AtomProblem(lower) is null ? lower : Quote(lower);
        return true;
    }

    private static string? AtomProblem(string text)
    {
        if (text.Length == 0)
            return "has nothing before the @";
        if (text[0] == '.' || text[^1] == '.' || text.Contains("..", StringComparison.Ordinal))
            return "has a dot before the @ that does not stand between two other characters";
        foreach (char unit in text)
        {
            bool taken = !char.IsAscii(unit) || char.IsAsciiLetterOrDigit(unit) || unit == '.'
                || AtomSymbols.Contains(unit, StringComparison.Ordinal);
            if (!taken)
                return string.Create(
                    CultureInfo.InvariantCulture,
                    $"has the character U+{(int)unit:X4} before the @, which may stand only between quotes");
        }

        return null;
    }

    private static string? Unquote(string text, out string content)
    {
        var inner = new StringBuilder(text.Length);
        content = "";
        for (int i = 1; i < text.Length; i++)
        {
            if (text[i] == '"')
            {
                content = inner.ToString();
                return i == text.Length - 1 ? null : "has text between the closing quote and the @";
            }

            if (text[i] == '\\' && (++i == text.Length || !char.IsAscii(text[i])))
                return "has a backslash between quotes that is not followed by an ASCII character";
            inner.Append(text[i]);
        }

        return "has no closing quote before the @";
    }

    private static string Quote(string content)
    {
        string escaped = content
            .Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("\"", "\\\"", StringComparison.Ordinal);
        return $"\"{escaped}\"";
    }
}
