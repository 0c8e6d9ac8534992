using System.Text;

namespace ContactCore.Cli.Seeding.Names;

/// <summary>A word as its people write it, and as the same people write it in plain Latin letters.</summary>
/// <param name="Native">Its own writing.</param>
/// <param name="Latin">In letters from a to z.</param>
/// <param name="Reading">In kana, where the word is Japanese.</param>
internal sealed record Spelling(string Native, string Latin, string? Reading = null)
{
    // Letters whose marks are no marks of Unicode's.
    private const string Special = "łøđßıæœþðŁØĐÞ";
    private const string PlainOfSpecial = "lodsiaotdLODT";

    /// <summary>Reads a word: <c>Müller</c>, <c>Олена=Olena</c> or <c>佐藤=Sato=サトウ</c>; _ stands for a space.</summary>
    public static Spelling Read(string text)
    {
        string[] parts = text.Replace('_', ' ').Split('=');
        return new Spelling(parts[0], parts.Length > 1 ? parts[1] : Plain(parts[0]), parts.Length > 2 ? parts[2] : null);
    }

    /// <summary>Reads words parted by white space.</summary>
    public static Spelling[] List(string text) =>
        [.. text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Read)];

    /// <summary>Letters without their marks: ł, é and ễ become l, e and e.</summary>
    public static string Plain(string text)
    {
        StringBuilder plain = new(text.Length);
        foreach (char letter in text.Normalize(NormalizationForm.FormD))
        {
            if (char.GetUnicodeCategory(letter) == System.Globalization.UnicodeCategory.NonSpacingMark)
                continue;
            plain.Append(SpecialOf(letter));
        }

        return plain.ToString();
    }

    public Spelling Before(Spelling tail, string joint) => new(
        Native + joint + tail.Native,
        Latin + joint + tail.Latin,
        Reading is null ? null : Reading + tail.Reading);

    private static char SpecialOf(char letter)
    {
        int at = letter < 128 ? -1 : Special.IndexOf(letter, StringComparison.Ordinal);
        return at < 0 ? letter : PlainOfSpecial[at];
    }
}
