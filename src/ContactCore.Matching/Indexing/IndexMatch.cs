namespace ContactCore.Matching;

/// <summary>A record of an index that may be of the person that was looked for.</summary>
/// <param name="Id">Its ID.</param>
/// <param name="Probability">How probable it is that both are of one person, by the two of them alone.</param>
public readonly record struct IndexMatch(string Id, double Probability);
