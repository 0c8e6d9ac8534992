using System.Collections.Immutable;
using ContactCore.Channels;
using ContactCore.Histories;
using ContactCore.Ids;

namespace ContactCore.InMemory.Histories;

/// <summary>An account's history: of contacts, of addresses, and what contacts held once.</summary>
internal sealed record HistoryTable(
    ImmutableDictionary<ContactId, ImmutableSortedSet<HistoryEntry>> OfContacts,
    ImmutableDictionary<AddressKey, ImmutableSortedSet<HistoryEntry>> OfAddresses,
    ImmutableDictionary<ContactId, ImmutableList<AddressHolding>> FormerHoldings)
{
    public static readonly ImmutableSortedSet<HistoryEntry> NoEntries =
        ImmutableSortedSet.Create<HistoryEntry>(HistoryOrder.Instance);

    public static readonly HistoryTable Empty = new(
        ImmutableDictionary<ContactId, ImmutableSortedSet<HistoryEntry>>.Empty,
        ImmutableDictionary<AddressKey, ImmutableSortedSet<HistoryEntry>>.Empty,
        ImmutableDictionary<ContactId, ImmutableList<AddressHolding>>.Empty);
}
