using ContactCore.Standings;
using ContactCore.Stores;

namespace ContactCore.Tombstones;

/// <summary>
/// An erased address refuses something. ER10: a tombstone that is there has the facts beside its own, and the later of both
/// instants; where there is none, nothing happens.
/// </summary>
/// <param name="Key">By what it is known.</param>
/// <param name="Facts">What it refuses.</param>
/// <param name="At">When.</param>
public sealed record TombstoneTightened(TombstoneKey Key, KnownFacts Facts, DateTimeOffset At) : Change;
