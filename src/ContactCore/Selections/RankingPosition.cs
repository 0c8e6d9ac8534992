using ContactCore.Ids;

namespace ContactCore.Selections;

/// <summary>A place in a ranking.</summary>
/// <param name="Value">The instant in microseconds, or the rating, of the contact at the place; null for one without.</param>
/// <param name="Id">The contact's ID.</param>
public readonly record struct RankingPosition(long? Value, ContactId Id);
