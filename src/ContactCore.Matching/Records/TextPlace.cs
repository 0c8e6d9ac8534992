namespace ContactCore.Matching.Records;

/// <summary>Where a text stands in another one.</summary>
internal readonly record struct TextPlace(int Start, int Length);
