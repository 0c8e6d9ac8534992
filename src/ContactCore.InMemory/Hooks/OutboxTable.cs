using System.Collections.Immutable;
using ContactCore.Hooks;

namespace ContactCore.InMemory.Hooks;

/// <summary>An account's outbox: what waits, the last number that was given, and who delivers.</summary>
internal sealed record OutboxTable(ImmutableSortedDictionary<long, WaitingEvent> Events, long Last, HeldLease? Lease)
{
    public static readonly OutboxTable Empty = new(ImmutableSortedDictionary<long, WaitingEvent>.Empty, 0, null);

    /// <summary>Whether somebody else than a holder has the lease at an instant.</summary>
    public static bool IsOthers(HeldLease? lease, Guid holder, DateTimeOffset at) =>
        lease is not null && lease.Holder != holder && lease.Until > at;
}
