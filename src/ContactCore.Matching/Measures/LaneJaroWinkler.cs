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
        Span<T> lefts = stackalloc T[Vector256<T>.Count];
        Span<T> rights = stackalloc T[Vector256<T>.Count];
        for (int from = 0; from < group.Places.Length; from += lefts.Length)
        {
            Find(text.Length, table, group, from, lefts, rights);
            for (int lane = 0; lane < lefts.Length && from + lane < group.Places.Length; lane++)
            {
                int place = group.Places[from + lane];
                similarities[place] = Of(text, table, group, from + lane, lefts[lane], rights[lane], others);
            }
        }
    }

    // Which characters of each two texts have a partner in the other.
    [SkipLocalsInit]
    private static void Find<T>(int length, T[] table, LaneGroup group, int from, Span<T> lefts, Span<T> rights)
        where T : unmanaged, IBinaryInteger<T>
    {
        Span<T> gathered = stackalloc T[Vector256<T>.Count];
        for (int lane = 0; lane < gathered.Length; lane++)
            gathered[lane] = T.CreateTruncating(JaroWinkler.Reach(length, group.Lengths[from + lane]));
        Vector256<T> reach = Vector256.Create<T>(gathered);
        for (int lane = 0; lane < gathered.Length; lane++)
            gathered[lane] = Below<T>(int.CreateTruncating(gathered[lane]) + 1);
        Vector256<T> within = Vector256.Create<T>(gathered);
        Vector256<T> leftTaken = Vector256<T>.Zero;
        Vector256<T> rightTaken = Vector256<T>.Zero;
        Vector256<T> place = Vector256<T>.One;
        ReadOnlySpan<byte> characters = group.Characters;
        for (int i = 0; i < group.Longest; i++)
        {
            ReadOnlySpan<byte> met = characters.Slice((i * LaneGroup.Texts) + from, gathered.Length);
            for (int lane = 0; lane < gathered.Length; lane++)
                gathered[lane] = table[met[lane]];
            Vector256<T> partners = Vector256.AndNot(Vector256.Create<T>(gathered) & within, leftTaken);
            leftTaken |= partners & (Vector256<T>.Zero - partners);
            rightTaken |= Vector256.AndNot(place, Vector256.Equals(partners, Vector256<T>.Zero));
            place <<= 1;
            within = (within << 1) | (Vector256.GreaterThan(reach, Vector256.Create(T.CreateTruncating(i))) & Vector256<T>.One);
        }

        leftTaken.CopyTo(lefts);
        rightTaken.CopyTo(rights);
    }

    private static T Below<T>(int bit)
        where T : unmanaged, IBinaryInteger<T> =>
        bit >= int.CreateTruncating(T.PopCount(~T.Zero)) ? ~T.Zero : (T.One << bit) - T.One;

    private static double Of<T>(string text, T[] table, LaneGroup group, int lane, T leftTaken, T rightTaken, TextBatch others)
        where T : unmanaged, IBinaryInteger<T>
    {
        int common = int.CreateTruncating(T.PopCount(leftTaken));
        if (common == 0)
            return 0;
        int transposed = 0;
        for (T rest = rightTaken; rest != T.Zero; rest &= rest - T.One)
        {
            T partner = leftTaken & (~leftTaken + T.One);
            int at = int.CreateTruncating(T.TrailingZeroCount(rest));
            transposed += (table[group.Characters[(at * LaneGroup.Texts) + lane]] & partner) == T.Zero ? 1 : 0;
            leftTaken ^= partner;
        }

        double jaro = JaroWinkler.Of(text.Length, group.Lengths[lane], common, transposed);
        return JaroWinkler.Winkler(jaro, text, others[group.Places[lane]]);
    }
}
