using System.Globalization;
using System.Text;

namespace ContactCore.Text;

/// <summary>
/// Which marks a letter loses. After Latin, Greek and Cyrillic letters a mark is an accent that people leave out; in
/// other scripts it is a vowel or makes another letter (ガ is not カ), so it stays.
/// </summary>
internal static class BaseLetter
{
    private const int Breve = 0x0306;
    private const int Diaeresis = 0x0308;

    /// <summary>Whether marks after this letter are accents.</summary>
    /// <param name="letter">A decomposed, lower-cased code point.</param>
    /// <returns>True for letters of the Latin, Greek and Cyrillic scripts.</returns>
    public static bool DropsMarks(Rune letter) => letter.Value switch
    {
        >= 'a' and <= 'z' => true,
        < 0x00C0 => false,
        <= 0x02AF or (>= 0x0370 and <= 0x052F) => Rune.IsLetter(letter),
        (>= 0x1C80 and <= 0x1C8F) or (>= 0x1D00 and <= 0x1DBF) or (>= 0x1E00 and <= 0x1FFF) => Rune.IsLetter(letter),
        (>= 0x2C60 and <= 0x2C7F) or (>= 0xA640 and <= 0xA69F) => Rune.IsLetter(letter),
        (>= 0xA720 and <= 0xA7FF) or (>= 0xAB30 and <= 0xAB6F) => Rune.IsLetter(letter),
        _ => false,
    };

    /// <summary>
    /// Whether the two make a letter of its own: й, ї and ў are never written without their mark, as ё (for е) often
    /// is. Macedonian ѓ and ќ lose theirs: much text has г and к for them, as it was typed without the right keys.
    /// </summary>
    /// <param name="letter">The lower-cased letter.</param>
    /// <param name="mark">The mark after it.</param>
    /// <returns>True where the mark stays.</returns>
    public static bool KeepsMark(Rune letter, Rune mark) => letter.Value switch
    {
        'и' or 'у' => mark.Value == Breve,
        'і' => mark.Value == Diaeresis,
        _ => false,
    };

    /// <summary>Whether a code point is a mark that belongs to the letter before it.</summary>
    /// <param name="rune">Any code point.</param>
    /// <returns>True for combining and enclosing marks.</returns>
    public static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
