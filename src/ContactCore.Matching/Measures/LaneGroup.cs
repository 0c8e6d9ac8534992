namespace ContactCore.Matching.Measures;

/// <summary>Up to sixteen texts side by side: first the first character of each, then the second of each, and so on.</summary>
/// <param name="Places">Where each stands among all.</param>
/// <param name="Lengths">How long each is; 0 where a place is left free.</param>
/// <param name="Characters">The characters, sixteen at a time; <see cref="None"/> behind the end of a text.</param>
internal sealed record LaneGroup(int[] Places, int[] Lengths, byte[] Characters)
{
    /// <summary>How many texts.</summary>
    public const int Texts = 16;

    /// <summary>What is no character.</summary>
    public const byte None = 128;

    /// <summary>How long the longest of them is.</summary>
    public int Longest => Characters.Length / Texts;

    /// <summary>Whether a text can be compared side by side with others.</summary>
    public static bool Takes(string text) => text.Length is > 0 and <= CharMasks.Longest && System.Text.Ascii.IsValid(text);

    /// <summary>The groups of some texts, by length.</summary>
    /// <param name="texts">All texts.</param>
    /// <param name="places">The places of those that can be.</param>
    public static LaneGroup[] Of(string[] texts, int[] places) =>
        [.. places.OrderBy(place => texts[place].Length).ThenBy(place => place).Chunk(Texts).Select(chunk => Of(texts, chunk, texts[chunk[^1]].Length))];

    private static LaneGroup Of(string[] texts, int[] places, int longest)
    {
        byte[] characters = new byte[longest * Texts];
        Array.Fill(characters, None);
        int[] lengths = new int[Texts];
        for (int lane = 0; lane < places.Length; lane++)
        {
            string text = texts[places[lane]];
            lengths[lane] = text.Length;
            for (int i = 0; i < text.Length; i++)
                characters[(i * Texts) + lane] = (byte)text[i];
        }

        return new LaneGroup(places, lengths, characters);
    }
}
