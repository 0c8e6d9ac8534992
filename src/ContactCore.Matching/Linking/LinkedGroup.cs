namespace ContactCore.Matching;

/// <summary>Records of two tables that are of one person.</summary>
/// <param name="Lefts">The places of those of the left table, from the lowest; one at least.</param>
/// <param name="Rights">The places of those of the right table, from the lowest; one at least.</param>
public readonly record struct LinkedGroup(IReadOnlyList<int> Lefts, IReadOnlyList<int> Rights);
