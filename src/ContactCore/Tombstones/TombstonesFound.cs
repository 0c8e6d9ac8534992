namespace ContactCore.Tombstones;

/// <summary>What an account's tombstones say.</summary>
/// <param name="Erasures">How often something was erased in the account (ER5).</param>
/// <param name="Found">Those of the keys that were asked for.</param>
/// <param name="HasOthers">Whether there are some under secrets that were not named.</param>
public sealed record TombstonesFound(long Erasures, IReadOnlyList<Tombstone> Found, bool HasOthers);
