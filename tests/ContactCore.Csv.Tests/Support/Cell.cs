using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace ContactCore.Csv.Tests.Support;

/// <summary>Any text that a cell can hold, rich in what CSV and spreadsheets give a meaning to.</summary>
public sealed record Cell(string Text)
{
    private static readonly string[] Telling =
    [
        "'", "=", "+", "-", "@", "＝", "＋", "－", "＠", "\"", ",", ";", "\t", "|", "\r", "\n", "\r\n", " ", "\u00A0",
        "\u0001", "\u001F", "\u0085", "\u2028", "\uFEFF", "\uFFFD", "\uFFFF", "\u0081", "1", "23", ".", "e", "sep=",
        "#", "\\", "a", "é", "Ж", "表", "👩", "'t Hooft", "+420",
    ];

    /// <summary>FsCheck finds the generator here.</summary>
    public static Arbitrary<Cell> Arbitrary() => Arb.From(Texts(), Smaller);

    private static IEnumerable<Cell> Smaller(Cell cell) =>
        ArbMap.Default.ArbFor<string>().Shrinker(cell.Text).Where(IsText).Select(text => new Cell(text));

    private static Gen<Cell> Texts()
    {
        Gen<string> telling = Gen.Elements(Telling);
        Gen<string> any = Gen.Choose(1, 0x10FFFF).Where(Rune.IsValid).Select(value => new Rune(value).ToString());
        return Gen.Frequency((4, telling), (1, any)).ListOf().Select(parts => new Cell(string.Concat(parts)));
    }

    private static bool IsText(string? text) =>
        text is not null && !text.Contains('\0', StringComparison.Ordinal) && text.HasWholeCharacters();
}

/// <summary>What .NET itself says of a string's surrogates.</summary>
internal static class SurrogateCheck
{
    private static readonly UnicodeEncoding Strict = new(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true);

    internal static bool HasWholeCharacters(this string text)
    {
        try
        {
            _ = Strict.GetByteCount(text);
            return true;
        }
        catch (EncoderFallbackException)
        {
            return false;
        }
    }
}
