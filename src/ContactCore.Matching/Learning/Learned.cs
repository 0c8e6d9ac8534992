namespace ContactCore.Matching.Learning;

/// <summary>What was learned of how pairs agree.</summary>
/// <param name="Prior">The share of matches among all pairs.</param>
/// <param name="RelatedPrior">The share of related pairs among all pairs.</param>
/// <param name="Matches">How matches agree.</param>
/// <param name="Related">How related pairs agree.</param>
/// <param name="Others">How the others agree.</param>
internal sealed record Learned(double Prior, double RelatedPrior, Agreement Matches, Relation Related, Agreement Others)
{
    /// <summary>The logarithm of the odds of a pair of which nothing is known.</summary>
    public double PriorOdds => Odds.Of(Prior);
}
