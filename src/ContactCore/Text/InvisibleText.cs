using System.Buffers;
using System.Text;

namespace ContactCore.Text;

/// <summary>Takes out of a text what no reader sees and what normalisation cannot take.</summary>
internal static class InvisibleText
{
    /// <summary>
    /// Removes characters that only break lines, choose a glyph or set a direction, which pasted text is full of, and
    /// puts U+FFFD for unpaired surrogates and U+FFFE, on which <see cref="string.Normalize()"/> throws. The joiners
    /// U+200C and U+200D stay: Persian and Indic words differ by them.
    /// </summary>
    /// <param name="text">Any string.</param>
    /// <returns>Well-formed text.</returns>
    public static string Remove(string text)
    {
        if (Ascii.IsValid(text))
            return text;
        var seen = new StringBuilder(text.Length);
        ReadOnlySpan<char> rest = text;
        while (!rest.IsEmpty)
        {
            OperationStatus status = Rune.DecodeFromUtf16(rest, out Rune rune, out int used);
            rest = rest[used..];
            if (status != OperationStatus.Done || rune.Value == 0xFFFE)
                rune = Rune.ReplacementChar;
            if (!IsInvisible(rune.Value))
                seen.Append(rune);
        }

        return seen.ToString();
    }

    private static bool IsInvisible(int codePoint) => codePoint
        is 0x00AD // soft hyphen
        or 0x034F // grapheme joiner
        or 0x200B // zero-width space
        or 0x200E or 0x200F or 0x061C // direction marks
        or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) // direction embeddings and isolates
        or 0x2060 or 0xFEFF // word joiner, byte order mark
        or (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF); // variation selectors
}
