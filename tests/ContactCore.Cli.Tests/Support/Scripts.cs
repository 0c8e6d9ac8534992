namespace ContactCore.Cli.Tests.Support;

/// <summary>The script that a name is written in, by its first letter.</summary>
internal static class Scripts
{
    private static readonly (string Name, char First, char Last)[] Ranges =
    [
        ("Latin", 'A', '\u024f'), ("Latin", '\u1e00', '\u1eff'), ("Greek", '\u0370', '\u03ff'), ("Greek", '\u1f00', '\u1fff'),
        ("Cyrillic", '\u0400', '\u04ff'), ("Hebrew", '\u0590', '\u05ff'), ("Arabic", '\u0600', '\u06ff'), ("Devanagari", '\u0900', '\u097f'),
        ("Thai", '\u0e00', '\u0e7f'), ("Kana", '\u3040', '\u30ff'), ("Han", '\u4e00', '\u9fff'), ("Hangul", '\uac00', '\ud7af'),
    ];

    public static string Of(string name)
    {
        char letter = name.First(char.IsLetter);
        return Ranges.Where(range => letter >= range.First && letter <= range.Last).Select(range => range.Name).FirstOrDefault($"of {name}");
    }
}
