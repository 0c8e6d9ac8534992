namespace ContactCore.Matching;

/// <summary>Pairs of one probability that come together: of records that are the same, or across two groups that are joined.</summary>
/// <param name="Probability">The probability of each: 0.01 to 1.</param>
/// <param name="Count">How many pairs.</param>
/// <param name="Some">All of them, where they are up to 32; otherwise 32 at most, of as many records as may be.</param>
public readonly record struct MatchedPairs(double Probability, long Count, IReadOnlyList<MatchedPair> Some);
