using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ContactCore.Matching.Measures;

/// <summary><see cref="JaroWinkler"/> of one text and several others, a vector lane each.</summary>
internal static class LaneJaroWinkler
{
    /// <summary>Measures.</summary>
    /// <param name="text">The one text.</param>
    /// <param name="table">Its table.</param>
    /// <param name="others">The others.</param>
    /// <param name="similarities">Takes the similarities, by place.</param>
    public static void Run(string text, LaneTable table, TextBatch others, Span<double> similarities)
    {
        foreach (LaneGroup group in others.Groups)
        {
            // Both texts have to fit into a lane.
            if (table.Short is { } narrow && group.Longest <= 16)
                Run(text, narrow, others, group, similarities);
            else if (table.Middle is { } middle && group.Longest <= 32)
                Run(text, middle, others, group, similarities);
            else
                Run(text, table.Long, others, group, similarities);
        }
    }

    private static void Run<T>(string text, T[] table, TextBatch others, LaneGroup group, Span<double> similarities)
        where T : unmanaged, IBinaryInteger<T>
    {
        Span<T> common = stackalloc T[Vector256<T>.Count];
        Span<T> transposed = stackalloc T[Vector256<T>.Count];
        for (int from = 0; from < group.Places.Length; from += common.Length)
        {
            Count(text.Length, table, group, from, common, transposed);
            for (int lane = 0; lane < common.Length && from + lane < group.Places.Length; lane++)
            {
                int place = group.Places[from + lane];
                double jaro = JaroWinkler.Of(text.Length, group.Lengths[from + lane], int.CreateTruncating(common[lane]), int.CreateTruncating(transposed[lane]));
                similarities[place] = JaroWinkler.Winkler(jaro, text, others[place]);
            }
        }
    }

    // How many characters of each two texts have a partner in the other, and how many partners are out of order.
    [SkipLocalsInit]
    private static void Count<T>(int length, T[] table, LaneGroup group, int from, Span<T> common, Span<T> transposed)
        where T : unmanaged, IBinaryInteger<T>
    {
        int lanes = Vector256<T>.Count;
        Span<T> masks = stackalloc T[group.Longest * lanes];
        Gather(table, group, from, masks);
        (Vector256<T> reach, Vector256<T> within) = Window<T>(length, group, from);
        Vector256<T> leftTaken = Vector256<T>.Zero;
        Vector256<T> rightTaken = Vector256<T>.Zero;
        Vector256<T> count = Vector256<T>.Zero;
        Vector256<T> place = Vector256<T>.One;
        for (int i = 0; i < group.Longest; i++)
        {
            Vector256<T> partners = Vector256.AndNot(Vector256.Create<T>(masks[(i * lanes)..]) & within, leftTaken);
            leftTaken |= partners & (Vector256<T>.Zero - partners);
            Vector256<T> hasNone = Vector256.Equals(partners, Vector256<T>.Zero);
            rightTaken |= Vector256.AndNot(place, hasNone);
            count += Vector256.AndNot(Vector256<T>.One, hasNone);
            place <<= 1;
            within = (within << 1) | (Vector256.GreaterThan(reach, Vector256.Create(T.CreateTruncating(i))) & Vector256<T>.One);
        }

        // The partners of the one text in order, beside those of the other.
        Vector256<T> apart = Vector256<T>.Zero;
        place = Vector256<T>.One;
        for (int i = 0; i < group.Longest; i++)
        {
            Vector256<T> isTaken = Vector256.Equals(rightTaken & place, place);
            Vector256<T> partner = leftTaken & (Vector256<T>.Zero - leftTaken) & isTaken;
            apart += Vector256.Equals(Vector256.Create<T>(masks[(i * lanes)..]) & partner, Vector256<T>.Zero) & isTaken & Vector256<T>.One;
            leftTaken ^= partner;
            place <<= 1;
        }

        count.CopyTo(common);
        apart.CopyTo(transposed);
    }

    private static void Gather<T>(T[] table, LaneGroup group, int from, Span<T> masks)
        where T : unmanaged, IBinaryInteger<T>
    {
        ReadOnlySpan<byte> characters = group.Characters;
        int lanes = Vector256<T>.Count;
        for (int i = 0; i < group.Longest; i++)
        {
            ReadOnlySpan<byte> met = characters.Slice((i * LaneGroup.Texts) + from, lanes);
            Span<T> into = masks.Slice(i * lanes, lanes);
            for (int lane = 0; lane < into.Length; lane++)
                into[lane] = table[met[lane]];
        }
    }

    private static (Vector256<T> Reach, Vector256<T> Within) Window<T>(int length, LaneGroup group, int from)
        where T : unmanaged, IBinaryInteger<T>
    {
        Span<T> reach = stackalloc T[Vector256<T>.Count];
        Span<T> within = stackalloc T[Vector256<T>.Count];
        for (int lane = 0; lane < reach.Length; lane++)
        {
            int farthest = JaroWinkler.Reach(length, group.Lengths[from + lane]);
            reach[lane] = T.CreateTruncating(farthest);
            within[lane] = Below<T>(farthest + 1);
        }

        return (Vector256.Create<T>(reach), Vector256.Create<T>(within));
    }

    private static T Below<T>(int bit)
        where T : unmanaged, IBinaryInteger<T> =>
        bit >= int.CreateTruncating(T.PopCount(~T.Zero)) ? ~T.Zero : (T.One << bit) - T.One;
}
