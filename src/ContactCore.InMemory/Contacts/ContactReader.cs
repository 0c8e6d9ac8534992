using ContactCore.Accounts;
using ContactCore.Channels;
using ContactCore.Contacts;
using ContactCore.Ids;
using ContactCore.InMemory.Selections;
using ContactCore.InMemory.Stores;
using ContactCore.Selections;

namespace ContactCore.InMemory.Contacts;

internal sealed class ContactReader(InMemoryStore store) : IContactReader
{
    public Task<IReadOnlyList<Contact>> GetAsync(
        AccountId account, IReadOnlyCollection<ContactId> ids, CancellationToken cancellationToken) =>
        store.ReadAsync(account, snapshot => Known(snapshot, ids), cancellationToken);

    public Task<IReadOnlyList<Contact>> GetByExternalIdAsync(
        AccountId account, IReadOnlyCollection<string> externalIds, CancellationToken cancellationToken) =>
        store.ReadAsync(
            account,
            snapshot => Known(snapshot, externalIds
                .Where(snapshot.State.Contacts.ByExternalId.ContainsKey)
                .Select(externalId => snapshot.State.Contacts.ByExternalId[externalId])),
            cancellationToken);

    public Task<IReadOnlyList<AddressHolder>> GetHoldersAsync(
        AccountId account, ChannelKind kind, IReadOnlyCollection<string> keys, int most, CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyList<AddressHolder>>(
            account,
            snapshot => [.. keys.Distinct(StringComparer.Ordinal).SelectMany(key => Holders(snapshot, kind, key, most))],
            cancellationToken);

    public Task<IReadOnlyList<ContactId>> GetMergedIntoAsync(
        AccountId account, IReadOnlyCollection<ContactId> ids, CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyList<ContactId>>(
            account,
            snapshot => [.. MergedContacts.Into(snapshot.State.Contacts.ById.Values, ids).Select(contact => contact.Id)],
            cancellationToken);

    public Task<long> CountAsync(AccountId account, ContactQuery query, CancellationToken cancellationToken) =>
        store.ReadAsync(account, snapshot => snapshot.Count(query), cancellationToken);

    public Task<IReadOnlyList<Contact>> PageAsync(
        AccountId account, ContactQuery query, Ranking ranking, RankingPosition? after, int size,
        CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyList<Contact>>(
            account,
            snapshot => [.. snapshot.Select(query, ranking, after).Take(size).Select(snapshot.View)],
            cancellationToken);

    private static IReadOnlyList<Contact> Known(Snapshot snapshot, IEnumerable<ContactId> ids) =>
        [.. ids.Distinct()
            .Select(id => snapshot.State.Contacts.ById.GetValueOrDefault(id))
            .OfType<StoredContact>()
            .Select(snapshot.View)];

    private static IEnumerable<AddressHolder> Holders(Snapshot snapshot, ChannelKind kind, string key, int most) =>
        snapshot.State.Contacts.Holders.Of(new AddressKey(kind, key)).ById
            .Take(most)
            .Select(holder => new AddressHolder(key, holder));
}
