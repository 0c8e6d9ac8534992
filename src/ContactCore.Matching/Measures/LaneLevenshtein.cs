using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ContactCore.Matching.Measures;

/// <summary><see cref="Levenshtein"/> of one text and several others, a vector lane each.</summary>
internal static class LaneLevenshtein
{
    /// <summary>Counts the edits.</summary>
    /// <param name="length">How long the one text is.</param>
    /// <param name="table">Its table.</param>
    /// <param name="others">The others.</param>
    /// <param name="distances">Takes the edits, by place.</param>
    public static void Run(int length, LaneTable table, TextBatch others, Span<int> distances)
    {
        foreach (LaneGroup group in others.Groups)
        {
            if (table.Short is { } narrow)
                Run(length, narrow, group, distances);
            else if (table.Middle is { } middle)
                Run(length, middle, group, distances);
            else
                Run(length, table.Long, group, distances);
        }
    }

    private static void Run<T>(int length, T[] table, LaneGroup group, Span<int> distances)
        where T : unmanaged, IBinaryInteger<T>
    {
        for (int from = 0; from < group.Places.Length; from += Vector256<T>.Count)
            RunLanes(length, table, group, from, distances);
    }

    [SkipLocalsInit]
    private static void RunLanes<T>(int length, T[] table, LaneGroup group, int from, Span<int> distances)
        where T : unmanaged, IBinaryInteger<T>
    {
        Span<T> gathered = stackalloc T[Vector256<T>.Count];
        for (int lane = 0; lane < gathered.Length; lane++)
            gathered[lane] = T.CreateTruncating(group.Lengths[from + lane]);
        Vector256<T> lengths = Vector256.Create<T>(gathered);
        Vector256<T> last = Vector256.Create(T.One << (length - 1));
        Vector256<T> rises = Vector256<T>.AllBitsSet;
        Vector256<T> falls = Vector256<T>.Zero;
        Vector256<T> distance = Vector256.Create(T.CreateTruncating(length));
        ReadOnlySpan<byte> characters = group.Characters;
        for (int i = 0; i < group.Longest; i++)
        {
            ReadOnlySpan<byte> met = characters.Slice((i * LaneGroup.Texts) + from, gathered.Length);
            for (int lane = 0; lane < gathered.Length; lane++)
                gathered[lane] = table[met[lane]];
            Vector256<T> equal = Vector256.Create<T>(gathered);
            Vector256<T> diagonal = (((equal & rises) + rises) ^ rises) | equal | falls;
            Vector256<T> up = falls | ~(diagonal | rises);
            Vector256<T> down = rises & diagonal;

            // A lane that is all ones is -1: what is set is taken away to add, and the other way round.
            Vector256<T> goesOn = Vector256.GreaterThan(lengths, Vector256.Create(T.CreateTruncating(i)));
            distance -= Vector256.Equals(up & last, last) & goesOn;
            distance += Vector256.Equals(down & last, last) & goesOn;
            up = (up << 1) | Vector256<T>.One;
            rises = (down << 1) | ~(diagonal | up);
            falls = up & diagonal;
        }

        distance.CopyTo(gathered);
        for (int lane = 0; lane < gathered.Length && from + lane < group.Places.Length; lane++)
            distances[group.Places[from + lane]] = int.CreateTruncating(gathered[lane]);
    }
}
