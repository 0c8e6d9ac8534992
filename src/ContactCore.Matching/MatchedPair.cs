namespace ContactCore.Matching;

/// <summary>Two records of a table that may be of one person.</summary>
/// <param name="Left">The place of the one that comes first, from 0; <see cref="RecordTable.IdOf"/> has its ID.</param>
/// <param name="Right">The place of the other.</param>
/// <param name="Probability">The probability that both are of one person, given all records of their group: 0.01 to 1.</param>
public readonly record struct MatchedPair(int Left, int Right, double Probability);
