namespace ContactCore.Matching.Learning;

/// <summary>
/// Learns how matches agree from pairs of which nobody says which they are (Winkler 1988, Using the EM algorithm for weight
/// computation in the Fellegi-Sunter model of record linkage). How others agree is known from pairs of records drawn at
/// random, less the matches among them. Whether a pair is a candidate follows from its pattern alone, so that the chance of
/// a candidate to be a match is that of all pairs of its pattern; the prior is one over all pairs of the table.
/// </summary>
internal sealed class ExpectationMaximization
{
    private const int MostRounds = 300;
    private const double Settled = 1e-5;
    private const double FirstAgreement = 0.9;

    private readonly int[] _levels;
    private readonly (ulong Pattern, long Count)[] _candidates;
    private readonly (ulong Pattern, long Count)[] _random;
    private readonly double _allPairs;

    private ExpectationMaximization(int[] levels, PatternCounts candidates, PatternCounts random, double allPairs)
    {
        _levels = levels;
        _candidates = candidates.Ordered();
        _random = random.Ordered();
        _allPairs = allPairs;
        Matches = Start(levels);
        Others = Agreement.Independent(levels, [.. _random.Select(pattern => (pattern.Pattern, (double)pattern.Count))]);
    }

    public Agreement Matches { get; private set; }

    public Agreement Others { get; private set; }

    /// <summary>The share of matches among all pairs.</summary>
    public double Prior { get; private set; }

    public int Rounds { get; private set; }

    /// <summary>Learns.</summary>
    /// <param name="levels">How many levels each column has.</param>
    /// <param name="candidates">The candidates by pattern.</param>
    /// <param name="random">Pairs drawn at random by pattern.</param>
    /// <param name="allPairs">How many pairs the table has.</param>
    /// <param name="records">How many records it has.</param>
    public static ExpectationMaximization Learn(int[] levels, PatternCounts candidates, PatternCounts random, double allPairs, int records)
    {
        ExpectationMaximization learned = new(levels, candidates, random, allPairs) { Prior = Math.Min(0.1, records / 10.0 / allPairs) };
        learned.Run(Agreement.Independent);
        learned.Run(Agreement.Dependent);
        return learned;
    }

    private void Run(Func<int[], IReadOnlyList<(ulong Pattern, double Weight)>, Agreement> estimate)
    {
        (ulong, double)[] matching = new (ulong, double)[_candidates.Length];
        (ulong, double)[] other = new (ulong, double)[_random.Length];
        for (int round = 0; round < MostRounds; round++)
        {
            double before = Prior;
            double sum = 0;
            for (int i = 0; i < _candidates.Length; i++)
            {
                double expected = _candidates[i].Count * Chance(_candidates[i].Pattern);
                matching[i] = (_candidates[i].Pattern, expected);
                sum += expected;
            }

            for (int i = 0; i < _random.Length; i++)
                other[i] = (_random[i].Pattern, _random[i].Count * (1 - Chance(_random[i].Pattern)));
            Matches = estimate(_levels, matching);
            Others = estimate(_levels, other);
            Prior = Math.Clamp(sum / _allPairs, 0.5 / _allPairs, 0.5);
            Rounds++;
            if (Math.Abs(Math.Log(Prior / before)) < Settled)
                break;
        }
    }

    private double Chance(ulong pattern)
    {
        double weight = Math.Log2(Prior / (1 - Prior));
        for (int column = 0; column < _levels.Length; column++)
            weight += Matches.LogOf(pattern, column) - Others.LogOf(pattern, column);
        return 1 / (1 + double.Exp2(-weight));
    }

    // Matches agree, mostly: without that the two kinds of pairs might change places.
    private static Agreement Start(int[] levels) => Agreement.Given(
        levels,
        [
            .. levels.Select(count => Enumerable.Range(0, count)
                .Select(level => level == 0 ? 0 : level == 1 ? FirstAgreement : (1 - FirstAgreement) / (count - 2)).ToArray()),
        ]);
}
