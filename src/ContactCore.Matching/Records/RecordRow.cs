namespace ContactCore.Matching;

/// <summary>A record as it is read.</summary>
/// <param name="Id">What it is known by: not empty, unique in its table by ordinal comparison.</param>
/// <param name="Values">A value a column of the schema; null, empty and blank ones are not known. They may be reused for the next row.</param>
public readonly record struct RecordRow(string Id, IReadOnlyList<string?> Values);
