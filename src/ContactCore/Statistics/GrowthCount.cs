namespace ContactCore.Statistics;

/// <summary>What came and went between two instants.</summary>
/// <param name="Created">How many contacts that are live or deleted became contacts.</param>
/// <param name="Deleted">How many contacts that are deleted were deleted.</param>
public readonly record struct GrowthCount(long Created, long Deleted);
