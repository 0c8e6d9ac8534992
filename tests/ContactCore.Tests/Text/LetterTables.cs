using System.Text;
using ContactCore.Text;

namespace ContactCore.Tests.Text;

/// <summary>The tables by which letters are folded, letter by letter and to the edges of Unicode's blocks.</summary>
public sealed class LetterTables
{
    // By Unicode's Blocks.txt: where a mark behind a letter is an accent.
    private static readonly (int First, int Last)[] LatinGreekCyrillic =
    [
        ('a', 'z'), (0x00C0, 0x00FF), (0x0100, 0x017F), (0x0180, 0x024F), (0x0250, 0x02AF), // Latin, to the phonetic extensions
        (0x0370, 0x03FF), (0x0400, 0x04FF), (0x0500, 0x052F), // Greek, Cyrillic and its supplement
        (0x1C80, 0x1C8F), (0x1D00, 0x1D7F), (0x1D80, 0x1DBF), (0x1E00, 0x1EFF), (0x1F00, 0x1FFF),
        (0x2C60, 0x2C7F), (0xA640, 0xA69F), (0xA720, 0xA7FF), (0xAB30, 0xAB6F),
    ];

    private static readonly (int First, int Last)[] Invisible =
    [
        (0x00AD, 0x00AD), (0x034F, 0x034F), (0x061C, 0x061C), (0x200B, 0x200B), (0x200E, 0x200F), (0x202A, 0x202E),
        (0x2060, 0x2060), (0x2066, 0x2069), (0xFE00, 0xFE0F), (0xFEFF, 0xFEFF), (0xE0100, 0xE01EF),
    ];

    private static readonly IEnumerable<Rune> Runes = Enumerable.Range(0, 0xE0200).Where(Rune.IsValid).Select(value => new Rune(value));

    [Theory]
    [InlineData("ẞ", "ss")]
    [InlineData("ß", "ss")]
    [InlineData("ς", "σ")]
    [InlineData("ı", "i")]
    [InlineData("İ", "i")]
    [InlineData("æ", "ae")]
    [InlineData("œ", "oe")]
    [InlineData("þ", "th")]
    [InlineData("ð", "d")]
    [InlineData("đ", "d")]
    [InlineData("ł", "l")]
    [InlineData("ø", "o")]
    [InlineData("ħ", "h")]
    [InlineData("ŧ", "t")]
    [InlineData("ŋ", "n")]
    [InlineData("ĸ", "k")]
    [InlineData("ƀ", "b")]
    [InlineData("ɨ", "i")]
    [InlineData("ʉ", "u")]
    [InlineData("ɓ", "b")]
    [InlineData("ɗ", "d")]
    [InlineData("ƙ", "k")]
    [InlineData("ƴ", "y")]
    [InlineData("a", null)]
    public void A_letter_stands_for_others(string letter, string? others) =>
        Assert.Equal(others, LetterFolding.Of(letter.EnumerateRunes().Single().Value));

    [Fact]
    public void Marks_are_accents_behind_Latin_Greek_and_Cyrillic_letters_alone()
    {
        Rune[] wrong = [.. Runes.Where(rune => BaseLetter.DropsMarks(rune) != (Rune.IsLetter(rune) && IsIn(LatinGreekCyrillic, rune)))];
        Assert.Empty(wrong);
    }

    [Fact]
    public void What_nobody_sees_goes_and_nothing_else()
    {
        Rune[] wrong = [.. Runes.Where(rune => rune.Value != 0xFFFE && InvisibleText.Remove($"a{rune}b") != (IsIn(Invisible, rune) ? "ab" : $"a{rune}b"))];
        Assert.Empty(wrong);
        Assert.Equal("a\uFFFDb", InvisibleText.Remove("a\uFFFEb"));
    }

    [Theory]
    [InlineData("~Anna!", "~anna!")]
    [InlineData("Anna  Maria", "anna maria")]
    [InlineData("Anna ", "anna")]
    [InlineData(" Anna", "anna")]
    [InlineData("Anna\u007F", "anna\u007F")]
    [InlineData("a b c", "a b c")]
    public void Plain_text_is_lower_cased_with_single_spaces(string typed, string form) => Assert.Equal(form, NormalizedText.Of(typed));

    [Theory]
    [InlineData("й\u0306", "й")]
    [InlineData("и\u0306\u0306н\u0306", "йн")]
    [InlineData("и\u0301\u0306", "й")]
    public void A_letter_keeps_one_mark_of_its_own(string typed, string form) => Assert.Equal(form, NormalizedText.Of(typed));

    [Fact]
    public void A_prefix_is_no_longer_than_asked_and_cuts_no_pair()
    {
        Assert.Equal("ab", NormalizedText.Prefix("ab", 2));
        Assert.Equal("ab", NormalizedText.Prefix("ab", 3));
        Assert.Equal("a", NormalizedText.Prefix("a𝔄b", 2));
        Assert.Equal("a𝔄", NormalizedText.Prefix("a𝔄b", 3));
        Assert.Equal("", NormalizedText.Prefix("ab", 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => NormalizedText.Prefix("ab", -1));
    }

    private static bool IsIn((int First, int Last)[] blocks, Rune rune) =>
        Array.Exists(blocks, block => block.First <= rune.Value && rune.Value <= block.Last);
}
