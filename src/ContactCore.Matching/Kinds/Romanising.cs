namespace ContactCore.Matching.Kinds;

/// <summary>
/// Cyrillic and Greek letters in Latin ones, letter by letter, about as passports have them (ICAO Doc 9303, part 3, section 6;
/// ELOT 743), so that a name in two scripts is near. Small letters without their marks.
/// </summary>
internal static class Romanising
{
    private const char FirstCyrillic = '\u0430';
    private const char FirstGreek = '\u03B1';

    private static readonly string[] Cyrillic =
    [
        "a", "b", "v", "g", "d", "e", "zh", "z", "i", "i", "k", "l", "m", "n", "o", "p", "r", "s", "t", "u", "f", "kh", "ts", "ch", "sh", "shch",
        "", "y", "", "e", "iu", "ia", "e", "e", "dj", "g", "ie", "dz", "i", "i", "j", "lj", "nj", "c", "k", "i", "u", "dz",
    ];

    private static readonly string[] Greek =
    [
        "a", "v", "g", "d", "e", "z", "i", "th", "i", "k", "l", "m", "n", "x", "o", "p", "r", "s", "s", "t", "y", "f", "ch", "ps", "o",
    ];

    /// <summary>A letter in Latin ones, or null where it is of another script.</summary>
    public static string? Of(char letter)
    {
        if (letter is 'ґ')
            return "g";
        int cyrillic = letter - FirstCyrillic;
        if (cyrillic >= 0 && cyrillic < Cyrillic.Length)
            return Cyrillic[cyrillic];
        int greek = letter - FirstGreek;
        return greek >= 0 && greek < Greek.Length ? Greek[greek] : null;
    }
}
