using System.Buffers;
using System.Globalization;
using System.Text;
using ContactCore.Matching.Records;

namespace ContactCore.Matching.Kinds;

/// <summary>Makes equal what a reader takes for the same words: case, accents, punctuation and blanks do not count.</summary>
internal static class Folding
{
    // Latin letters stand before those of the other scripts.
    private const char FirstRomanised = '\u0370';

    private static readonly SearchValues<char> Plain =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 ");

    /// <summary>The words in small letters, with one blank between them.</summary>
    public static void Words(ReadOnlySpan<char> text, CharBuffer written)
    {
        if (TryPlain(text, written))
            return;
        bool isApart = false;
        foreach (char character in Decomposed(text))
        {
            if (char.IsLetterOrDigit(character) || char.IsSurrogate(character))
            {
                if (isApart && written.Length > 0)
                    written.Append(' ');
                isApart = false;
                Write(char.ToLowerInvariant(character), written);
            }
            else if (character is not ('\'' or '’' or '`') && (character < 128 || CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark))
            {
                isApart = true;
            }
        }
    }

    // Most texts are plain words: they are copied, in small letters, and looked at no further.
    private static bool TryPlain(ReadOnlySpan<char> text, CharBuffer written)
    {
        if (text.Length == 0 || text.ContainsAnyExcept(Plain) || text[0] == ' ' || text[^1] == ' ' || text.Contains("  ", StringComparison.Ordinal))
            return false;
        Ascii.ToLower(text, written.Take(text.Length), out _);
        return true;
    }

    public static void LettersAndDigits(ReadOnlySpan<char> text, CharBuffer written)
    {
        foreach (char character in Decomposed(text))
        {
            if (char.IsLetterOrDigit(character))
                Write(char.ToLowerInvariant(character), written);
        }
    }

    public static void Digits(ReadOnlySpan<char> text, CharBuffer written)
    {
        foreach (char character in text)
        {
            if (char.IsAsciiDigit(character))
                written.Append(character);
        }
    }

    // What decomposition leaves whole, and readers write in two letters or without the stroke.
    private static void Write(char letter, CharBuffer written)
    {
        switch (letter)
        {
            case 'ß':
                written.Append("ss");
                break;
            case 'æ':
                written.Append("ae");
                break;
            case 'œ':
                written.Append("oe");
                break;
            case 'ø':
                written.Append('o');
                break;
            case 'đ' or 'ð':
                written.Append('d');
                break;
            case 'ł':
                written.Append('l');
                break;
            case 'þ':
                written.Append("th");
                break;
            case 'ı':
                written.Append('i');
                break;
            default:
                if (letter >= FirstRomanised && Romanising.Of(letter) is { } latin)
                    written.Append(latin);
                else
                    written.Append(letter);
                break;
        }
    }

    // Half a surrogate pair cannot be normalised, and stays as it is.
    private static ReadOnlySpan<char> Decomposed(ReadOnlySpan<char> text)
    {
        if (Ascii.IsValid(text))
            return text;
        try
        {
            return text.ToString().Normalize(NormalizationForm.FormKD);
        }
        catch (ArgumentException)
        {
            return text;
        }
    }
}
