namespace ContactCore.Matching.Clustering;

/// <summary>Some pairs of many.</summary>
internal static class PairSample
{
    /// <summary>How many at most.</summary>
    public const int Most = 32;

    /// <summary>All pairs of some records, or such as have no record in common.</summary>
    public static MatchedPair[] Within(IEnumerable<int> records, double probability)
    {
        int[] some = [.. records.Take(2 * Most)];
        return (long)some.Length * (some.Length - 1) / 2 <= Most
            ? [.. some.SelectMany((left, place) => some.Skip(place + 1).Select(right => Pair(left, right, probability)))]
            : [.. Enumerable.Range(0, some.Length / 2).Select(place => Pair(some[2 * place], some[(2 * place) + 1], probability))];
    }

    /// <summary>All pairs across two groups of records, or such as have as few in common as may be.</summary>
    public static MatchedPair[] Across(IEnumerable<int> ones, IEnumerable<int> others, double probability)
    {
        int[] left = [.. ones.Take(Most + 1)];
        int[] right = [.. others.Take(Most + 1)];
        return left.Length * right.Length <= Most
            ? [.. left.SelectMany(one => right.Select(other => Pair(one, other, probability)))]
            : [.. Enumerable.Range(0, Math.Min(Most, Math.Max(left.Length, right.Length)))
                .Select(place => Pair(left[place % left.Length], right[place % right.Length], probability))];
    }

    private static MatchedPair Pair(int one, int other, double probability) => new(Math.Min(one, other), Math.Max(one, other), probability);
}
