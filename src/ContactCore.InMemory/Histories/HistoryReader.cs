using System.Collections.Immutable;
using ContactCore.Accounts;
using ContactCore.Histories;
using ContactCore.Ids;
using ContactCore.InMemory.Stores;

namespace ContactCore.InMemory.Histories;

internal sealed class HistoryReader(InMemoryStore store) : IHistoryReader
{
    public Task<IReadOnlyList<HistoryEntry>> OfContactAsync(
        AccountId account, ContactId contact, HistoryPosition? after, int size, CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyList<HistoryEntry>>(
            account,
            snapshot => [.. Behind(
                snapshot.State.History.OfContacts.GetValueOrDefault(contact, HistoryTable.NoEntries), after).Take(size)],
            cancellationToken);

    public Task<IReadOnlyList<HistoryEntry>> OfAddressAsync(
        AccountId account, AddressHolding holding, HistoryPosition? after, int size, CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyList<HistoryEntry>>(
            account,
            snapshot => [.. During(
                snapshot.State.History.OfAddresses.GetValueOrDefault(holding.Address, HistoryTable.NoEntries),
                holding, after).Take(size)],
            cancellationToken);

    public Task<IReadOnlyList<AddressHolding>> HoldingsAsync(
        AccountId account, ContactId contact, CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyList<AddressHolding>>(
            account,
            snapshot => [.. Current(snapshot, contact), .. snapshot.State.History.FormerHoldings.GetValueOrDefault(contact, [])],
            cancellationToken);

    private static IEnumerable<HistoryEntry> Behind(ImmutableSortedSet<HistoryEntry> entries, HistoryPosition? after) =>
        after is { } place ? entries.From(entry => HistoryOrder.IsBehind(entry, place)) : entries;

    private static IEnumerable<HistoryEntry> During(
        ImmutableSortedSet<HistoryEntry> entries, AddressHolding holding, HistoryPosition? after) =>
        entries
            .From(entry => entry.At >= holding.From && (after is not { } place || HistoryOrder.IsBehind(entry, place)))
            .TakeWhile(entry => holding.Until is not { } until || entry.At <= until);

    private static IEnumerable<AddressHolding> Current(Snapshot snapshot, ContactId contact) =>
        snapshot.State.Contacts.ById.GetValueOrDefault(contact) is { } holder
            ? holder.Channels.Select(channel => new AddressHolding(channel.Address.AddressKey, channel.AddedAt, null))
            : [];
}
