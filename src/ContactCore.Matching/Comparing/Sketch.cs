using System.Numerics;
using ContactCore.Matching.Records;

namespace ContactCore.Matching.Comparing;

/// <summary>
/// A value as it stands in a row: its number, and what can be told of it without reading it, which is enough to see of nearly
/// all pairs of values that they are not near. Sixteen bytes, beside those of the row's other values.
/// </summary>
internal readonly struct Sketch
{
    private const int SecondLetters = 26;
    private const int Others = 52;
    private const int DigitBits = 5;
    private const int MostPrefix = 4;
    private const int MostRest = 15;

    private readonly ulong _characters;
    private readonly int _number;
    private readonly ushort _words;
    private readonly byte _length;
    private readonly byte _restAndFirst;

    private Sketch(int number, ulong characters, ushort words, int length, int rest, int first)
    {
        _number = number;
        _characters = characters;
        _words = words;
        _length = (byte)Math.Min(length, byte.MaxValue);
        _restAndFirst = (byte)(Math.Min(rest, MostRest) | ((first & 0xF) << 4));
    }

    private Sketch(in Sketch like, ushort words)
    {
        this = like;
        _words = words;
    }

    /// <summary>The number of the value; 0 where there is none.</summary>
    public int Number => _number;

    /// <summary>The characters it has, one bit each, some twice; of a day, its eight digits.</summary>
    public ulong Characters => _characters;

    /// <summary>How many characters, at most 255.</summary>
    public int Length => _length;

    private int Rest => _restAndFirst & MostRest;

    // What cannot be counted in a byte is not told apart.
    private bool IsVague => _length == byte.MaxValue || Rest == MostRest;

    /// <summary>Of a day: its digits, four bits each, or all bits where it is none.</summary>
    public static Sketch OfDay(int number, ulong digits) => new(number, digits, 0, 0, 0, 0);

    /// <summary>Of words: each letter has a bit, and one for its second time.</summary>
    public static Sketch OfWords(int number, ReadOnlySpan<char> text)
    {
        ulong characters = 0;
        foreach (char character in text)
        {
            int bit = character is >= 'a' and <= 'z' ? character - 'a' : Others + (character % 12);
            ulong mask = 1UL << bit;
            characters |= (characters & mask) != 0 && bit < SecondLetters ? mask << SecondLetters : mask;
        }

        return Of(number, text, characters);
    }

    /// <summary>Of numbers: each digit has five bits, for as many times; letters share what is left.</summary>
    public static Sketch OfDigits(int number, ReadOnlySpan<char> text)
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

        return Of(number, text, characters);
    }

    /// <summary>The same with one more word, by its number: what it stands for.</summary>
    public Sketch WithWord(ulong word) => new(this, (ushort)(_words | (1 << (int)(Mixing.Of(word) >> 60))));

    /// <summary>How many characters two values have in common, at most.</summary>
    public static int Common(in Sketch left, in Sketch right) =>
        Math.Min(BitOperations.PopCount(left._characters & right._characters) + Math.Min(left.Rest, right.Rest), Math.Min(left._length, right._length));

    /// <summary>Whether two values may have a word in common.</summary>
    public static bool MayShareWords(in Sketch left, in Sketch right) => (left._words & right._words) != 0;

    /// <summary>Whether two values may be within some edits of each other.</summary>
    public static bool MayBeWithin(in Sketch left, in Sketch right, int edits) =>
        left.IsVague || right.IsVague || Math.Max(left._length, right._length) - Common(left, right) <= edits;

    /// <summary>Whether the Jaro-Winkler similarity of two values may be this or more.</summary>
    public static bool MayBeSimilar(in Sketch left, in Sketch right, double similarity)
    {
        if (left.IsVague || right.IsVague)
            return true;
        int common = Common(left, right);
        if (common == 0)
            return false;
        double jaro = (((double)common / left._length) + ((double)common / right._length) + 1) / 3;
        int prefix = (left._restAndFirst ^ right._restAndFirst) >> 4 == 0 ? MostPrefix : 0;
        return jaro + (0.1 * prefix * (1 - jaro)) >= similarity - 1e-9;
    }

    private static Sketch Of(int number, ReadOnlySpan<char> text, ulong characters)
    {
        int words = 0;
        ulong hash = 0;
        foreach (char character in text)
        {
            if (character == ' ')
                words |= 1 << (int)(hash >> 60);
            hash = character == ' ' ? 0 : (hash ^ character) * 0x9E3779B97F4A7C15;
        }

        words |= 1 << (int)(hash >> 60);
        return new Sketch(number, characters, (ushort)words, text.Length, text.Length - Math.Min(text.Length, BitOperations.PopCount(characters)), text[0] ^ (text[0] >> 4));
    }
}
