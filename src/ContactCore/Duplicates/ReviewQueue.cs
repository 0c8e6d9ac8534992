using ContactCore.Errors;

namespace ContactCore.Duplicates;

/// <summary>Chooses pairs to be reviewed, without holding all of them.</summary>
internal static class ReviewQueue
{
    private const int Most = 10_000;

    public static IReadOnlyList<ProbableMatch> Of(IEnumerable<ProbableMatch> pairs, ReviewOrder order, int size)
    {
        if (size is < 1 or > Most)
            throw new InvalidValueException("size", $"is {size}", $"1 to {Most}");
        SortedSet<(double Place, PairPosition Pair, double Probability)> first = [];
        foreach (ProbableMatch pair in pairs)
        {
            first.Add((order == ReviewOrder.Surest ? -pair.Probability : Math.Abs(pair.Probability - 0.5), new PairPosition(pair.Left, pair.Right), pair.Probability));
            if (first.Count > size)
                first.Remove(first.Max);
        }

        return [.. first.Select(one => new ProbableMatch(one.Pair.Left, one.Pair.Right, one.Probability))];
    }
}
