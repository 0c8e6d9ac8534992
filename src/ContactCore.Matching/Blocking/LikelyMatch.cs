namespace ContactCore.Matching.Blocking;

/// <summary>Two records that are most likely of one person.</summary>
/// <param name="Left">The one.</param>
/// <param name="Right">The other.</param>
/// <param name="FoundBy">The columns that they were found by, which agree for that reason, as bits.</param>
internal readonly record struct LikelyMatch(int Left, int Right, uint FoundBy);
