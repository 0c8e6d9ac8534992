namespace ContactCore.Matching.Clustering;

/// <summary>Two groups of rows that became one.</summary>
/// <param name="One">A row of the one.</param>
/// <param name="Other">A row of the other.</param>
/// <param name="Odds">The logarithm of the odds that both are of one person; no higher than those of the joinings within them.</param>
internal readonly record struct Joining(int One, int Other, float Odds);
