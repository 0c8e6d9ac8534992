using System.Globalization;
using System.Text;

namespace ContactCore.Matching.Kinds;

/// <summary>Makes equal what a reader takes for the same words: case, accents, punctuation and blanks do not count.</summary>
internal static class Folding
{
    public static string Words(string text)
    {
        StringBuilder folded = new(text.Length);
        bool isApart = false;
        foreach (char character in Decomposed(text))
        {
            if (char.IsLetterOrDigit(character) || char.IsSurrogate(character))
            {
                if (isApart && folded.Length > 0)
                    folded.Append(' ');
                isApart = false;
                folded.Append(char.ToLowerInvariant(character));
            }
            else if (character is not ('\'' or '’' or '`') && CharUnicodeInfo.GetUnicodeCategory(character) != UnicodeCategory.NonSpacingMark)
            {
                isApart = true;
            }
        }

        return folded.ToString();
    }

    public static string LettersAndDigits(string text) =>
        string.Concat(Decomposed(text).Where(char.IsLetterOrDigit).Select(char.ToUpperInvariant));

    public static string Digits(string text) => string.Concat(text.Where(char.IsAsciiDigit));

    // Half a surrogate pair cannot be normalised, and stays as it is.
    private static string Decomposed(string text)
    {
        if (System.Text.Ascii.IsValid(text))
            return text;
        try
        {
            return text.Normalize(NormalizationForm.FormKD);
        }
        catch (ArgumentException)
        {
            return text;
        }
    }
}
