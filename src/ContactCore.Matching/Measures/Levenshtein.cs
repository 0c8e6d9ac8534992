using System.Buffers;
using System.Runtime.CompilerServices;

namespace ContactCore.Matching.Measures;

/// <summary>
/// How many characters are to be put in, taken out or replaced to make one text of another. Computed by columns of bits,
/// 64 rows of the usual table at once: Myers (1999), A fast bit-vector algorithm for approximate string matching based on
/// dynamic programming, in the form of Hyyrö (2003). Texts are compared by their UTF-16 code units.
/// </summary>
public static class Levenshtein
{
    private const int LargestOnStack = 256;

    /// <summary>How many edits two texts are apart.</summary>
    /// <param name="left">A text.</param>
    /// <param name="right">Another.</param>
    /// <returns>0 for equal texts, at most the length of the longer one.</returns>
    public static int Distance(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        Cut(ref left, ref right);
        if (left.Length == 0)
            return right.Length;
        return left.Length <= CharMasks.Longest ? OfShort(left, right) : OfLong(left, right);
    }

    /// <summary>How many edits two texts are apart, where they are few.</summary>
    /// <param name="left">A text.</param>
    /// <param name="right">Another.</param>
    /// <param name="maxDistance">How many they may be, from 0.</param>
    /// <param name="distance">The edits where they are not more, otherwise 0.</param>
    /// <returns>Whether they are not more.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public static bool TryDistance(ReadOnlySpan<char> left, ReadOnlySpan<char> right, int maxDistance, out int distance)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(maxDistance);
        distance = Math.Abs(left.Length - right.Length) > maxDistance ? int.MaxValue : Distance(left, right);
        if (distance <= maxDistance)
            return true;
        distance = 0;
        return false;
    }

    /// <summary>Leaves of two texts what they do not begin and end with alike, the shorter first.</summary>
    internal static void Cut(ref ReadOnlySpan<char> shorter, ref ReadOnlySpan<char> longer)
    {
        int same = shorter.CommonPrefixLength(longer);
        shorter = shorter[same..];
        longer = longer[same..];
        while (shorter.Length > 0 && longer.Length > 0 && shorter[^1] == longer[^1])
        {
            shorter = shorter[..^1];
            longer = longer[..^1];
        }

        if (shorter.Length <= longer.Length)
            return;
        ReadOnlySpan<char> other = shorter;
        shorter = longer;
        longer = other;
    }

    [SkipLocalsInit]
    private static int OfShort(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        CharMasks masks = CharMasks.Of(left, stackalloc ulong[CharMasks.Words]);
        return OfShort(left.Length, masks, right);
    }

    internal static int OfShort(int length, scoped in CharMasks masks, ReadOnlySpan<char> right)
    {
        ulong last = 1UL << (length - 1);
        ulong rises = ulong.MaxValue;
        ulong falls = 0;
        int distance = length;
        foreach (char character in right)
        {
            ulong equal = masks.Find(character);
            ulong diagonal = (((equal & rises) + rises) ^ rises) | equal | falls;
            ulong up = falls | ~(diagonal | rises);
            ulong down = rises & diagonal;
            distance += (up & last) != 0 ? 1 : 0;
            distance -= (down & last) != 0 ? 1 : 0;
            up = (up << 1) | 1;
            rises = (down << 1) | ~(diagonal | up);
            falls = up & diagonal;
        }

        return distance;
    }

    // One row of the usual table after the other.
    private static int OfLong(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        int[]? rented = null;
        Span<int> row = left.Length < LargestOnStack ? stackalloc int[LargestOnStack] : rented = ArrayPool<int>.Shared.Rent(left.Length + 1);
        row = row[..(left.Length + 1)];
        for (int i = 0; i < row.Length; i++)
            row[i] = i;
        for (int j = 1; j <= right.Length; j++)
        {
            int diagonal = row[0];
            row[0] = j;
            for (int i = 1; i < row.Length; i++)
            {
                int above = row[i];
                row[i] = left[i - 1] == right[j - 1] ? diagonal : 1 + Math.Min(diagonal, Math.Min(above, row[i - 1]));
                diagonal = above;
            }
        }

        int distance = row[^1];
        if (rented is not null)
            ArrayPool<int>.Shared.Return(rented);
        return distance;
    }
}
