namespace ContactCore.Matching.Learning;

/// <summary>
/// Learns how matches agree from pairs of which nobody says which they are (Winkler 1988, Using the EM algorithm for weight
/// computation in the Fellegi-Sunter model of record linkage). How others agree is known from pairs drawn at random, and
/// stays. Whether a pair is a candidate follows from its pattern alone, so that the chance of a candidate to be a match is
/// that of all pairs of its pattern; the prior is one over all pairs of the table.
/// </summary>
internal static class ExpectationMaximization
{
    private const int MostRounds = 200;
    private const double Settled = 1e-7;
    private const double FirstAgreement = 0.9;

    /// <summary>The rates of matches, and the share of matches among all pairs.</summary>
    /// <param name="levels">How many levels each column has.</param>
    /// <param name="candidates">The candidates by pattern.</param>
    /// <param name="allPairs">How many pairs the table has.</param>
    /// <param name="others">The rates of pairs drawn at random.</param>
    /// <param name="records">How many records there are.</param>
    public static (LevelRates Matches, double Prior, int Rounds) Learn(
        int[] levels, (ulong Pattern, long Count)[] candidates, double allPairs, LevelRates others, int records)
    {
        LevelRates matches = Start(levels);
        double prior = records / 10.0 / allPairs;
        int round = 0;
        double before;
        (ulong, double)[] weighted = new (ulong, double)[candidates.Length];
        do
        {
            before = prior;
            double sum = 0;
            for (int i = 0; i < candidates.Length; i++)
            {
                double expected = candidates[i].Count * Chance(candidates[i].Pattern, levels.Length, matches, others, prior);
                weighted[i] = (candidates[i].Pattern, expected);
                sum += expected;
            }

            matches = LevelRates.Of(levels, weighted);
            prior = Math.Clamp(sum / allPairs, 1 / allPairs, 0.5);
        }
        while (++round < MostRounds && Math.Abs(Math.Log(prior / before)) > Settled);
        return (matches, prior, round);
    }

    /// <summary>The chance that a pair of a pattern is a match.</summary>
    public static double Chance(ulong pattern, int columns, LevelRates matches, LevelRates others, double prior)
    {
        double odds = prior / (1 - prior);
        for (int column = 0; column < columns; column++)
        {
            int level = Pattern.Level(pattern, column);
            if (level != 0)
                odds *= matches[column, level] / others[column, level];
        }

        return odds / (1 + odds);
    }

    // Matches agree, mostly: without that the two kinds of pairs might change places.
    private static LevelRates Start(int[] levels) => LevelRates.Given(
    [
        .. levels.Select(count => Enumerable.Range(0, count)
            .Select(level => level == 0 ? 0 : level == 1 ? FirstAgreement : (1 - FirstAgreement) / (count - 2)).ToArray()),
    ]);
}
