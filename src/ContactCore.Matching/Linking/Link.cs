namespace ContactCore.Matching.Linking;

/// <summary>A row of the left table and one of the right that are taken for one person.</summary>
/// <param name="Left">The left one's.</param>
/// <param name="Right">The right one's.</param>
/// <param name="Odds">The logarithm of the odds that they are.</param>
internal readonly record struct Link(int Left, int Right, float Odds);
