using System.Globalization;

namespace ContactCore.Matching.Tests.Measures;

/// <summary>
/// Pairs of texts, many of them near each other: of few letters, so that they meet; of several scripts; short, around 64
/// characters, where words end, and long. As many as a million times CONTACTCORE_TEST_SCALE over 25, a twentieth at least.
/// </summary>
internal static class TextPairs
{
    private const string Letters = "aabbcdeé'ßжя-\uFF76\U0001F600\0";

    private static readonly double Scale =
        double.TryParse(Environment.GetEnvironmentVariable("CONTACTCORE_TEST_SCALE"), NumberStyles.Float, CultureInfo.InvariantCulture, out double scale) ? scale : 1;

    public static int Count => (int)(1_000_000 * Math.Clamp(Scale / 25, 0.05, 1));

    public static IEnumerable<(string Left, string Right)> All()
    {
        Random random = new(20261126);
        for (int i = 0; i < Count; i++)
        {
            string left = Word(random, i % 100 == 0 ? random.Next(60, 140) : random.Next(0, 14));
            yield return (left, i % 3 == 0 ? Word(random, random.Next(0, 14)) : Near(random, left));
        }
    }

    private static string Word(Random random, int length) =>
        string.Create(length, random, static (letters, random) =>
        {
            for (int i = 0; i < letters.Length; i++)
                letters[i] = Letters[random.Next(Letters.Length)];
        });

    private static string Near(Random random, string text)
    {
        List<char> letters = [.. text];
        for (int edits = random.Next(4); edits > 0; edits--)
        {
            int place = random.Next(letters.Count + 1);
            switch (random.Next(4))
            {
                case 0:
                    letters.Insert(place, Letters[random.Next(Letters.Length)]);
                    break;
                case 1 when place < letters.Count:
                    letters.RemoveAt(place);
                    break;
                case 2 when place < letters.Count:
                    letters[place] = Letters[random.Next(Letters.Length)];
                    break;
                case 3 when place + 1 < letters.Count:
                    (letters[place], letters[place + 1]) = (letters[place + 1], letters[place]);
                    break;
            }
        }

        return new string([.. letters]);
    }
}
