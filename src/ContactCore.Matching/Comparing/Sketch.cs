using System.Numerics;

namespace ContactCore.Matching.Comparing;

/// <summary>
/// What can be told of a value without reading it again: enough to see of nearly all pairs of values that they are not near.
/// </summary>
/// <param name="Characters">The characters it has, one bit each, some twice; of a day, its eight digits.</param>
/// <param name="Head">The first four characters.</param>
/// <param name="Words">The words it has, a bit each, which different words may share.</param>
/// <param name="Length">How many characters.</param>
/// <param name="Rest">How many of them have no bit of their own.</param>
internal readonly record struct Sketch(ulong Characters, ulong Head, ulong Words, ushort Length, ushort Rest)
{
    private const int HeadLength = 4;
    private const int SecondLetters = 26;
    private const int Others = 52;
    private const int DigitBits = 5;

    /// <summary>Of words: each letter has a bit, and one for its second time.</summary>
    public static Sketch OfWords(ReadOnlySpan<char> text)
    {
        ulong characters = 0;
        foreach (char character in text)
        {
            int bit = character is >= 'a' and <= 'z' ? character - 'a' : Others + (character % 12);
            ulong mask = 1UL << bit;
            characters |= (characters & mask) != 0 && bit < SecondLetters ? mask << SecondLetters : mask;
        }

        return Of(text, characters);
    }

    /// <summary>Of numbers: each digit has five bits, for as many times; letters share what is left.</summary>
    public static Sketch OfDigits(ReadOnlySpan<char> text)
    {
        ulong characters = 0;
        foreach (char character in text)
        {
            if (!char.IsAsciiDigit(character))
            {
                characters |= 1UL << (50 + (character % 14));
                continue;
            }

            int first = (character - '0') * DigitBits;
            ulong had = (characters >> first) & 0x1F;
            characters |= ((had << 1) | 1) << first;
        }

        return Of(text, characters);
    }

    /// <summary>How many characters two values have in common, at most.</summary>
    public static int Common(in Sketch left, in Sketch right) =>
        Math.Min(BitOperations.PopCount(left.Characters & right.Characters) + Math.Min(left.Rest, right.Rest), Math.Min(left.Length, right.Length));

    /// <summary>Whether two values may be within some edits of each other.</summary>
    public static bool MayBeWithin(in Sketch left, in Sketch right, int edits) =>
        Math.Max(left.Length, right.Length) - Common(left, right) <= edits;

    /// <summary>Whether the Jaro-Winkler similarity of two values may be this or more.</summary>
    public static bool MayBeSimilar(in Sketch left, in Sketch right, double similarity)
    {
        int common = Common(left, right);
        if (common == 0)
            return false;
        double jaro = (((double)common / left.Length) + ((double)common / right.Length) + 1) / 3;
        ulong apart = left.Head ^ right.Head;
        int prefix = apart == 0 ? HeadLength : BitOperations.TrailingZeroCount(apart) / 16;
        return jaro + (0.1 * prefix * (1 - jaro)) >= similarity - 1e-9;
    }

    private static Sketch Of(ReadOnlySpan<char> text, ulong characters)
    {
        ulong head = 0;
        for (int i = 0; i < Math.Min(HeadLength, text.Length); i++)
            head |= (ulong)text[i] << (i * 16);
        ulong words = 0;
        foreach (Range word in text.Split(' '))
            words |= 1UL << (int)(Hash(text[word]) >> 58);
        return new Sketch(characters, head, words, (ushort)text.Length, (ushort)(text.Length - Math.Min(text.Length, BitOperations.PopCount(characters))));
    }

    private static ulong Hash(ReadOnlySpan<char> word)
    {
        ulong hash = 0;
        foreach (char character in word)
            hash = (hash ^ character) * 0x9E3779B97F4A7C15;
        return hash;
    }
}
