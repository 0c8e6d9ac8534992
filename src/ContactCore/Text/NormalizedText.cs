using System.Text;

namespace ContactCore.Text;

/// <summary>
/// The form in which text is compared, ordered and searched, on every store alike. It is computed here once, when a
/// text is written, because a database's own lower-casing and collation differ between stores and servers.
/// </summary>
/// <remarks>
/// In this order: invisible characters go; compatibility decomposition (NFKD); lower case and a table of letters of
/// ours (ß is ss, ł is l, ı is i, final sigma is sigma, æ is ae); accents go after Latin, Greek and Cyrillic letters,
/// but й, ї and ў stay, and every other script keeps its marks; a run of white space becomes one space, none at the
/// edges; composition (NFKC). The same text gives the same form under every culture, and the form of a form is itself.
/// </remarks>
public static class NormalizedText
{
    /// <summary>The form of <paramref name="text"/>.</summary>
    /// <param name="text">Any string; an unpaired surrogate counts as U+FFFD.</param>
    /// <returns>The normalised text; empty where nothing visible is left.</returns>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (IsPlain(text))
            return text.ToLowerInvariant();
        string decomposed = InvisibleText.Remove(text).Normalize(NormalizationForm.FormKD);
        return Fold(decomposed).Normalize(NormalizationForm.FormKC);
    }

    /// <summary>The beginning of a normalised text, as an index keeps it; never half of a surrogate pair.</summary>
    /// <param name="normalized">A text from <see cref="Of"/>.</param>
    /// <param name="units">The most UTF-16 units to keep, such as the 200 that stores index.</param>
    /// <returns>The first <paramref name="units"/> units, or one fewer.</returns>
    public static string Prefix(string normalized, int units)
    {
        ArgumentNullException.ThrowIfNull(normalized);
        ArgumentOutOfRangeException.ThrowIfNegative(units);
        if (normalized.Length <= units)
            return normalized;
        bool cutsPair = units > 0 && char.IsSurrogatePair(normalized, units - 1);
        return normalized[..(cutsPair ? units - 1 : units)];
    }

    // Most names and addresses are visible ASCII with single spaces, of which nothing but the case is changed.
    private static bool IsPlain(string text)
    {
        char before = ' ';
        foreach (char unit in text)
        {
            if (unit is not (> ' ' and <= '~') && (unit != ' ' || before == ' '))
                return false;
            before = unit;
        }

        return text.Length == 0 || before != ' ';
    }

    private static string Fold(string decomposed)
    {
        var folded = new StringBuilder(decomposed.Length);
        Rune letter = default;
        bool markKept = false;
        bool spaceBefore = false;
        foreach (Rune rune in decomposed.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                spaceBefore = folded.Length > 0;
                letter = default;
                continue;
            }

            if (BaseLetter.IsMark(rune) && BaseLetter.DropsMarks(letter))
            {
                // A second breve would not compose and would make й with it differ from й.
                if (markKept || !BaseLetter.KeepsMark(letter, rune))
                    continue;
                markKept = true;
                folded.Append(rune);
                continue;
            }

            if (spaceBefore)
                folded.Append(' ');
            spaceBefore = false;
            letter = Append(folded, rune);
            markKept = false;
        }

        return folded.ToString();
    }

    private static Rune Append(StringBuilder folded, Rune rune)
    {
        Rune lower = Rune.ToLowerInvariant(rune);
        if (LetterFolding.Of(lower.Value) is not { } letters)
        {
            folded.Append(lower);
            return lower;
        }

        folded.Append(letters);
        return new Rune(letters[^1]);
    }
}
