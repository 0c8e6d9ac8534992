namespace ContactCore.Matching.Scoring;

/// <summary>The logarithms of the chances of a pattern.</summary>
/// <param name="Match">Among matches.</param>
/// <param name="Other">Among others.</param>
/// <param name="Related">Among related records.</param>
internal readonly record struct PatternLogs(float Match, float Other, float Related);
