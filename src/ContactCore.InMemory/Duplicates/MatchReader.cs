using ContactCore.Accounts;
using ContactCore.Channels;
using ContactCore.Contacts;
using ContactCore.Duplicates;
using ContactCore.Ids;
using ContactCore.InMemory.Contacts;
using ContactCore.InMemory.Selections;
using ContactCore.InMemory.Stores;
using ContactCore.Selections;
using ContactCore.Time;
using ContactCore.Values;

namespace ContactCore.InMemory.Duplicates;

internal sealed class MatchReader(InMemoryStore store) : IMatchReader
{
    public Task<IReadOnlyList<ComparedContact>> PageAsync(
        AccountId account, IReadOnlyCollection<Guid> fields, ContactId? after, int size, CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyList<ComparedContact>>(
            account,
            snapshot =>
            {
                HashSet<Guid> wanted = [.. fields];
                return [.. snapshot.State.Contacts.ById.Values
                    .Where(contact => contact.IsLive && (after is null || contact.Id > after.Value))
                    .OrderBy(contact => contact.Id)
                    .Take(size)
                    .Select(contact => Compared(contact, wanted))];
            },
            cancellationToken);

    public Task<IReadOnlyList<ComparedContact>> GetAsync(
        AccountId account, IReadOnlyCollection<Guid> fields, IReadOnlyCollection<ContactId> ids, CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyList<ComparedContact>>(
            account,
            snapshot =>
            {
                HashSet<Guid> wanted = [.. fields];
                return [.. Known(snapshot, ids).Where(contact => contact.IsLive).OrderBy(contact => contact.Id).Select(contact => Compared(contact, wanted))];
            },
            cancellationToken);

    public Task<IReadOnlyList<ContactMark>> GetMarksAsync(AccountId account, IReadOnlyCollection<ContactId> ids, CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyList<ContactMark>>(account, snapshot => [.. Known(snapshot, ids).Select(Mark)], cancellationToken);

    public Task<ChangedContacts> ChangedAsync(
        AccountId account, DateTimeOffset since, ContactId? after, int size, CancellationToken cancellationToken) =>
        store.ReadAsync(account, snapshot => Changed(snapshot, since, after, size), cancellationToken);

    public Task<BaseLook> LookAsync(
        AccountId account, DateTimeOffset since, int size, IReadOnlyCollection<ContactId> ids, CancellationToken cancellationToken) =>
        store.ReadAsync(
            account,
            snapshot => new BaseLook(
                Changed(snapshot, since, null, size), snapshot.State.Fields.All().ToValueList(), Known(snapshot, ids).Select(Mark).ToValueList()),
            cancellationToken);

    private static ChangedContacts Changed(Snapshot snapshot, DateTimeOffset since, ContactId? after, int size)
    {
        RankingPosition start = new(Microseconds.Of(since), after ?? default);
        return new ChangedContacts(
            Enum.GetValues<ContactState>()
                .Select(state => snapshot.State.Contacts.Rankings[state, RankingKey.Changed].Walk(Ranking.Changed, start))
                .Aggregate((left, right) => left.MergeWith(right, RankingOrder.Upwards))
                .Take(size)
                .Select(place => Mark(snapshot.State.Contacts.ById[place.Id]))
                .ToValueList(),
            snapshot.State.Erasures);
    }

    private static IEnumerable<StoredContact> Known(Snapshot snapshot, IReadOnlyCollection<ContactId> ids) =>
        ids.Distinct().Select(id => snapshot.State.Contacts.ById.GetValueOrDefault(id)).OfType<StoredContact>();

    private static ContactMark Mark(StoredContact contact) => new(contact.Id, contact.Body.ChangedAt, contact.Body.Version, contact.Body.State);

    private static ComparedContact Compared(StoredContact contact, HashSet<Guid> fields) => new()
    {
        Id = contact.Id,
        CreatedAt = contact.Body.CreatedAt,
        Version = contact.Body.Version,
        ExternalId = contact.Body.ExternalId,
        FirstName = contact.Body.FirstName,
        LastName = contact.Body.LastName,
        Emails = Keys(contact, ChannelKind.Email),
        Phones = Keys(contact, ChannelKind.Phone),
        Address = contact.Body.Address,
        Fields = contact.Fields
            .Where(field => fields.Contains(field.Key))
            .OrderBy(field => field.Key)
            .Select(field => new ComparedField(field.Key, field.Value))
            .ToValueList(),
    };

    private static ValueList<string> Keys(StoredContact contact, ChannelKind kind) =>
        contact.KeysOf(kind).Select(address => address.Key).Distinct(StringComparer.Ordinal).ToValueList();
}
