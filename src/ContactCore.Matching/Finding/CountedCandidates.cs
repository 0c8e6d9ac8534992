using ContactCore.Matching.Comparing;

namespace ContactCore.Matching.Finding;

/// <summary>How candidates agree.</summary>
/// <param name="Counts">The patterns.</param>
/// <param name="Share">The share of the candidates that was looked at.</param>
/// <param name="Kept">All candidates where they are few enough, in parts; otherwise null.</param>
internal sealed record CountedCandidates(PatternCounts Counts, double Share, IReadOnlyList<List<ComparedPair>>? Kept);
