using ContactCore.Accounts;
using ContactCore.Actors;

namespace ContactCore.Stores;

/// <summary>Changes that are applied together or not at all, in their order.</summary>
/// <param name="Account">The account that everything in it belongs to.</param>
/// <param name="Actor">Who acts.</param>
/// <param name="At">The instant of all of it, in whole microseconds.</param>
/// <param name="Changes">The changes.</param>
public sealed record ChangeSet(AccountId Account, Actor Actor, DateTimeOffset At, IReadOnlyList<Change> Changes)
{
    /// <summary>
    /// The account's number of erasures when it was looked whether anybody in it had been erased, or null where that does
    /// not matter: where it has moved, nothing is applied (W13).
    /// </summary>
    public long? ErasuresSeen { get; init; }
}
