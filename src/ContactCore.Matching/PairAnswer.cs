namespace ContactCore.Matching;

/// <summary>What somebody said of two records.</summary>
/// <param name="Left">The ID of the one; of two tables, of the left one's.</param>
/// <param name="Right">The ID of the other; of two tables, of the right one's.</param>
/// <param name="AreSame">Whether they are of one person.</param>
public readonly record struct PairAnswer(string Left, string Right, bool AreSame);
