namespace ContactCore.Cli.Seeding.Places;

/// <summary>Texts with places for digits and letters.</summary>
internal static class Pattern
{
    // Those that British postcodes end in.
    private const string Letters = "ABDEFGHJLNPQRSTUWXYZ";

    /// <summary>Fills a pattern: # becomes a digit, + one that is not 0, @ a letter; anything else stays.</summary>
    public static string Fill(string pattern, Chance chance) => string.Create(pattern.Length, (pattern, chance), static (text, from) =>
    {
        for (int i = 0; i < text.Length; i++)
        {
            text[i] = from.pattern[i] switch
            {
                '#' => (char)('0' + from.chance.Below(10)),
                '+' => (char)('1' + from.chance.Below(9)),
                '@' => Letters[from.chance.Below(Letters.Length)],
                char other => other,
            };
        }
    });
}
