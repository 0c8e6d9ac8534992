using System.Buffers;
using System.Runtime.CompilerServices;

namespace ContactCore.Matching.Measures;

/// <summary>
/// Edits as <see cref="Levenshtein"/> counts them, where two neighbours that changed places count as one; no part is edited
/// twice (the restricted Damerau distance). By columns of bits after Hyyrö (2003), A bit-vector algorithm for computing
/// Levenshtein and Damerau edit distances. Texts are compared by their UTF-16 code units.
/// </summary>
public static class OptimalAlignment
{
    private const int LargestOnStack = 256;

    /// <summary>How many edits two texts are apart.</summary>
    /// <param name="left">A text.</param>
    /// <param name="right">Another.</param>
    /// <returns>0 for equal texts, at most the length of the longer one.</returns>
    public static int Distance(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        Levenshtein.Cut(ref left, ref right);
        if (left.Length == 0)
            return right.Length;
        return left.Length <= CharMasks.Longest ? OfShort(left, right) : OfLong(left, right);
    }

    [SkipLocalsInit]
    private static int OfShort(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        CharMasks masks = CharMasks.Of(left, stackalloc ulong[CharMasks.Words]);
        ulong last = 1UL << (left.Length - 1);
        ulong rises = ulong.MaxValue;
        ulong falls = 0;
        ulong diagonal = 0;
        ulong before = 0;
        int distance = left.Length;
        foreach (char character in right)
        {
            ulong equal = masks.Find(character);
            ulong swapped = ((~diagonal & equal) << 1) & before;
            diagonal = (((equal & rises) + rises) ^ rises) | equal | falls | swapped;
            ulong up = falls | ~(diagonal | rises);
            ulong down = rises & diagonal;
            distance += (up & last) != 0 ? 1 : 0;
            distance -= (down & last) != 0 ? 1 : 0;
            up = (up << 1) | 1;
            rises = (down << 1) | ~(diagonal | up);
            falls = up & diagonal;
            before = equal;
        }

        return distance;
    }

    // Three rows of the usual table: the one before the last is where a swap comes from.
    private static int OfLong(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        int width = left.Length + 1;
        int[]? rented = null;
        Span<int> rows = 3 * width <= LargestOnStack ? stackalloc int[LargestOnStack] : rented = ArrayPool<int>.Shared.Rent(3 * width);
        Span<int> earlier = rows[..width];
        Span<int> above = rows.Slice(width, width);
        Span<int> row = rows.Slice(2 * width, width);
        for (int i = 0; i < width; i++)
            above[i] = i;
        for (int j = 1; j <= right.Length; j++)
        {
            row[0] = j;
            for (int i = 1; i < width; i++)
            {
                int least = Math.Min(above[i - 1] + (left[i - 1] == right[j - 1] ? 0 : 1), 1 + Math.Min(above[i], row[i - 1]));
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    least = Math.Min(least, earlier[i - 2] + 1);
                row[i] = least;
            }

            Span<int> free = earlier;
            earlier = above;
            above = row;
            row = free;
        }

        int distance = above[^1];
        if (rented is not null)
            ArrayPool<int>.Shared.Return(rented);
        return distance;
    }
}
