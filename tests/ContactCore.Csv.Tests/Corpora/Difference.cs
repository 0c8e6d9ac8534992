namespace ContactCore.Csv.Tests.Corpora;

/// <summary>Where ours differs from a corpus on purpose.</summary>
/// <param name="Reason">Why, for the reader of docs/csv.md.</param>
/// <param name="Options">Options with which it agrees, or null where none do.</param>
internal sealed record Difference(string Reason, CsvReadOptions? Options = null);
