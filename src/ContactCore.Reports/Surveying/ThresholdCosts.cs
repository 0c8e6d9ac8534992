using ContactCore.Matching;

namespace ContactCore.Reports.Surveying;

/// <summary>What thresholds take and leave.</summary>
internal static class ThresholdCosts
{
    private static readonly double[] Compared = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99];

    /// <summary>Of the thresholds that every page compares, and the one that was chosen; from the lowest.</summary>
    /// <param name="found">What was found.</param>
    /// <param name="chosen">The chosen threshold.</param>
    /// <param name="right">How many of all pairs are right, as expected.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static IReadOnlyList<ThresholdCost> Of(DuplicateRecords found, double chosen, double right, CancellationToken cancellationToken) =>
    [
        .. Compared.Append(chosen).Distinct().Order().Select(threshold =>
        {
            (long taken, double ofOne) = Count(found.CountedPairsAt(threshold).Until(cancellationToken));
            return new ThresholdCost(threshold, taken, taken - ofOne, Math.Max(0, right - ofOne));
        }),
    ];

    // How many pairs, and how many of them are of one person, as expected.
    private static (long Pairs, double OfOne) Count(IEnumerable<MatchedPairs> counted)
    {
        long count = 0;
        ExactSum sum = new();
        foreach (MatchedPairs pairs in counted)
        {
            count += pairs.Count;
            sum.Add(pairs.Probability, pairs.Count);
        }

        return (count, sum.Value);
    }
}
