namespace ContactCore.Matching;

/// <summary>How far a search is.</summary>
/// <param name="Stage">What it is at.</param>
/// <param name="Done">How much of that is done, from 0 to 1.</param>
public readonly record struct MatchProgress(MatchStage Stage, double Done);
