using ContactCore.Stores;
using ContactCore.Values;

namespace ContactCore.Tombstones;

/// <summary>The person is back: tombstones go. ER6: those that are there are removed, and counted.</summary>
/// <param name="Keys">By what they are known.</param>
public sealed record TombstonesLifted(ValueList<TombstoneKey> Keys) : Change;
