using ContactCore.Accounts;
using ContactCore.Channels;
using ContactCore.Duplicates;
using ContactCore.Ids;
using ContactCore.InMemory.Contacts;
using ContactCore.InMemory.Stores;
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

    private static ComparedContact Compared(StoredContact contact, HashSet<Guid> fields) => new()
    {
        Id = contact.Id,
        CreatedAt = contact.Body.CreatedAt,
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
