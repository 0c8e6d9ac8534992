namespace ContactCore.Matching;

/// <summary>What a column says of two records.</summary>
/// <param name="Column">Its name.</param>
/// <param name="Left">The one's value as it was read, or null.</param>
/// <param name="Right">The other's.</param>
/// <param name="Level">How they agree, in words.</param>
/// <param name="Weight">What that weighs: above zero for one person, below against.</param>
public readonly record struct ColumnEvidence(string Column, string? Left, string? Right, string Level, double Weight);
