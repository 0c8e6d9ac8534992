using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace ContactCore.Matching.Measures;

/// <summary>
/// Jaro's similarity with Winkler's bonus for a common beginning, as in Winkler's <c>strcmp95</c> without its tables of
/// similar characters: a prefix of at most 4, a factor of 0.1, and the bonus only above 0.7. Transpositions count by whole
/// pairs. Texts are compared by their UTF-16 code units, as they are: what is the same to a reader is made equal before.
/// Winkler (1990), String Comparator Metrics and Enhanced Decision Rules in the Fellegi-Sunter Model of Record Linkage.
/// </summary>
public static class JaroWinkler
{
    private const double BonusAbove = 0.7;
    private const double Factor = 0.1;
    private const int LongestPrefix = 4;
    private const int LargestOnStack = 512;

    /// <summary>How similar two texts are.</summary>
    /// <param name="left">A text.</param>
    /// <param name="right">Another.</param>
    /// <returns>0 for nothing in common, to 1 for equal texts; two empty ones are equal.</returns>
    public static double Similarity(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        return Winkler(Jaro(left, right), left, right);
    }

    /// <summary>Jaro's similarity with Winkler's bonus.</summary>
    internal static double Winkler(double jaro, ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (jaro <= BonusAbove)
            return jaro;
        int most = Math.Min(LongestPrefix, Math.Min(left.Length, right.Length));
        int prefix = left[..most].CommonPrefixLength(right[..most]);
        return jaro + (prefix * Factor * (1 - jaro));
    }

    /// <summary>Jaro's similarity alone.</summary>
    /// <param name="left">A text.</param>
    /// <param name="right">Another.</param>
    /// <returns>0 for nothing in common, to 1 for equal texts; two empty ones are equal.</returns>
    public static double Jaro(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left.Length == 0 || right.Length == 0)
            return left.Length == right.Length ? 1 : 0;
        if (left.SequenceEqual(right))
            return 1;
        return left.Length <= CharMasks.Longest && right.Length <= CharMasks.Longest
            ? ShortJaro(left, right)
            : LongJaro(left, right);
    }

    /// <summary>The similarity of common characters and transpositions.</summary>
    internal static double Of(int left, int right, int common, int transposed) =>
        common == 0 ? 0 : (((double)common / left) + ((double)common / right) + ((double)(common - (transposed / 2)) / common)) / 3;

    // Which characters of one text have a partner in the other is kept as bits of one word a text: a look at all places
    // within reach is one operation.
    [SkipLocalsInit]
    private static double ShortJaro(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        CharMasks masks = CharMasks.Of(left, stackalloc ulong[CharMasks.Words]);
        return ShortJaro(left.Length, masks, right);
    }

    internal static double ShortJaro(int length, scoped in CharMasks masks, ReadOnlySpan<char> right)
    {
        int reach = Reach(length, right.Length);
        ulong within = (reach >= 63) ? ulong.MaxValue : (1UL << (reach + 1)) - 1;
        ulong leftTaken = 0;
        ulong rightTaken = 0;
        int opening = Math.Min(reach, right.Length);
        int i = 0;

        // At first the places within reach grow to the right alone, then both their ends move.
        for (; i < opening; i++)
        {
            ulong partners = masks.Find(right[i]) & within & ~leftTaken;
            leftTaken |= partners & (0 - partners);
            rightTaken |= (partners == 0 ? 0UL : 1UL) << i;
            within = (within << 1) | 1;
        }

        for (; i < right.Length; i++)
        {
            ulong partners = masks.Find(right[i]) & within & ~leftTaken;
            leftTaken |= partners & (0 - partners);
            rightTaken |= (partners == 0 ? 0UL : 1UL) << i;
            within <<= 1;
        }

        int common = BitOperations.PopCount(leftTaken);
        int transposed = 0;
        while (rightTaken != 0)
        {
            ulong partner = leftTaken & (0 - leftTaken);
            transposed += (masks.Find(right[BitOperations.TrailingZeroCount(rightTaken)]) & partner) == 0 ? 1 : 0;
            leftTaken ^= partner;
            rightTaken &= rightTaken - 1;
        }

        return Of(length, right.Length, common, transposed);
    }

    private static double LongJaro(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        int flags = left.Length + right.Length;
        bool[]? rented = null;
        Span<bool> taken = flags <= LargestOnStack ? stackalloc bool[LargestOnStack] : rented = ArrayPool<bool>.Shared.Rent(flags);
        taken = taken[..flags];
        taken.Clear();
        double jaro = LongJaro(left, right, taken[..left.Length], taken[left.Length..]);
        if (rented is not null)
            ArrayPool<bool>.Shared.Return(rented);
        return jaro;
    }

    private static double LongJaro(ReadOnlySpan<char> left, ReadOnlySpan<char> right, Span<bool> leftTaken, Span<bool> rightTaken)
    {
        int reach = Reach(left.Length, right.Length);
        int common = 0;
        for (int i = 0; i < right.Length; i++)
        {
            int last = Math.Min(left.Length - 1, i + reach);
            for (int j = Math.Max(0, i - reach); j <= last; j++)
            {
                if (leftTaken[j] || left[j] != right[i])
                    continue;
                leftTaken[j] = rightTaken[i] = true;
                common++;
                break;
            }
        }

        int transposed = 0;
        int place = 0;
        for (int i = 0; i < right.Length; i++)
        {
            if (!rightTaken[i])
                continue;
            while (!leftTaken[place])
                place++;
            transposed += left[place++] == right[i] ? 0 : 1;
        }

        return Of(left.Length, right.Length, common, transposed);
    }

    // How far from its own place a partner may stand.
    internal static int Reach(int left, int right) => Math.Max(0, (Math.Max(left, right) / 2) - 1);
}
