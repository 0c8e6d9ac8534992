namespace ContactCore.Matching;

/// <summary>What somebody who knows says of two records.</summary>
/// <param name="Left">The ID of the one.</param>
/// <param name="Right">The ID of the other.</param>
/// <param name="AreSame">Whether both are of one person.</param>
public readonly record struct PairAnswer(string Left, string Right, bool AreSame);
