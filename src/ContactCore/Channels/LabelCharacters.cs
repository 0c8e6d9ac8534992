using System.Globalization;
using System.Text;

namespace ContactCore.Channels;

/// <summary>
/// The characters of an international domain label: letters, marks, digits and the hyphen, and those few that RFC 5892
/// (appendix A) allows in context. The runtime's mapping alone would also take symbols, which IDNA2008 has not.
/// </summary>
internal static class LabelCharacters
{
    /// <summary>Whether a label may hold the character.</summary>
    /// <param name="rune">A code point of a label as typed.</param>
    /// <returns>True where it may.</returns>
    public static bool Allows(Rune rune) => rune.Value switch
    {
        '-' => true,
        0x200C or 0x200D => true, // joiners; the mapping checks what stands before them
        0x00B7 or 0x0375 or 0x30FB => true, // l·l, Greek numeral sign, katakana dot
        0x05F3 or 0x05F4 => true, // geresh, gershayim
        _ => Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.LowercaseLetter or UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber
            or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark,
    };
}
