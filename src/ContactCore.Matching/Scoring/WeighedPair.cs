namespace ContactCore.Matching.Scoring;

/// <summary>Two records by their places, and what they weigh.</summary>
internal readonly record struct WeighedPair(int Left, int Right, float Weight);
