namespace ContactCore.Matching.Learning;

/// <summary>What was learned of how pairs agree.</summary>
/// <param name="Levels">How many levels each column has.</param>
/// <param name="Among">How many others a record may be of one person with, 1 at least.</param>
/// <param name="Prior">The share of matches among all pairs.</param>
/// <param name="RelatedPrior">The share of related pairs among all pairs.</param>
/// <param name="Matches">How matches agree.</param>
/// <param name="Related">How related pairs agree.</param>
/// <param name="Others">How the others agree.</param>
internal sealed record Learned(int[] Levels, double Among, double Prior, double RelatedPrior, Agreement Matches, Relation Related, Agreement Others)
{
    /// <summary>The highest prior.</summary>
    public const double MostPrior = 0.4;

    /// <summary>The logarithm of the odds of a pair of which nothing is known.</summary>
    public double PriorOdds => Odds.Of(Prior);

    /// <summary>
    /// The same for a table of another size: each record has as many matches and relatives as before, so that the share of
    /// pairs which are is smaller in a larger table.
    /// </summary>
    public Learned For(double among)
    {
        double scale = Among / among;
        return this with { Among = among, Prior = Math.Min(MostPrior, Prior * scale), RelatedPrior = Math.Min(MostPrior, RelatedPrior * scale) };
    }
}
