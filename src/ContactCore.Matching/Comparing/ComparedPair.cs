namespace ContactCore.Matching.Comparing;

/// <summary>A pair of rows, and how it agrees.</summary>
internal readonly record struct ComparedPair(int Left, int Right, ulong Pattern);
