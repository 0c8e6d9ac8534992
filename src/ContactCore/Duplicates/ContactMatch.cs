using ContactCore.Ids;

namespace ContactCore.Duplicates;

/// <summary>A contact that may be the person who is entered.</summary>
/// <param name="Contact">The contact, live when it was found.</param>
/// <param name="Probability">The probability that both are of one person, by the two of them alone: 0.01 to 1.</param>
public readonly record struct ContactMatch(ContactId Contact, double Probability);
