namespace ContactCore.Matching.Records;

/// <summary>Numbers that look like chance and are the same on every machine and version.</summary>
internal static class Mixing
{
    private const ulong FirstFactor = 0xBF58476D1CE4E5B9;
    private const ulong SecondFactor = 0x94D049BB133111EB;
    private const ulong Step = 0x9E3779B97F4A7C15;

    /// <summary>Mixes a number as SplitMix64 does (Steele, Lea, Flood 2014).</summary>
    public static ulong Of(ulong number)
    {
        number += Step;
        number = (number ^ (number >> 30)) * FirstFactor;
        number = (number ^ (number >> 27)) * SecondFactor;
        return number ^ (number >> 31);
    }

    /// <summary>Mixes a text, by FNV-1a (Fowler, Noll, Vo).</summary>
    public static ulong Of(ReadOnlySpan<char> text)
    {
        ulong hash = 0xCBF29CE484222325;
        foreach (char character in text)
            hash = (hash ^ character) * 0x00000100000001B3;
        return Of(hash);
    }
}
