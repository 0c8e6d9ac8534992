using ContactCore.Ids;

namespace ContactCore.Duplicates;

/// <summary>Two contacts that are probably of one person.</summary>
/// <param name="Left">The one of the lower ID.</param>
/// <param name="Right">The other.</param>
/// <param name="Probability">The probability that both are of one person, given all contacts of their group: 0.01 to 1.</param>
public readonly record struct ProbableMatch(ContactId Left, ContactId Right, double Probability);
