using System.Collections.Immutable;
using ContactCore.Activities;
using ContactCore.Ids;

namespace ContactCore.InMemory.Activities;

/// <summary>An account's activities, how the emails among them fared, and the addresses that failed.</summary>
internal sealed record ActivityTable(
    ImmutableDictionary<Guid, ContactActivity> ByOrigin,
    ImmutableDictionary<ContactId, ImmutableSortedSet<ContactActivity>> OfContacts,
    ImmutableDictionary<ContactId, Engagement> Engagements,
    ImmutableSortedSet<(ContactId Owner, ContactId Contact)> Owned,
    ImmutableSortedSet<(long Period, ContactId Contact)> Due,
    ImmutableSortedSet<FailedAddress> Failed)
{
    public static readonly ImmutableSortedSet<ContactActivity> None = ImmutableSortedSet.Create<ContactActivity>(ActivityOrder.Instance);

    public static readonly ActivityTable Empty = new(
        ImmutableDictionary<Guid, ContactActivity>.Empty,
        ImmutableDictionary<ContactId, ImmutableSortedSet<ContactActivity>>.Empty,
        ImmutableDictionary<ContactId, Engagement>.Empty,
        [],
        [],
        ImmutableSortedSet.Create<FailedAddress>(FailureOrder.Instance));
}
