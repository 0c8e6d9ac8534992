using ContactCore.Accounts;
using ContactCore.Fields;
using ContactCore.Ids;
using ContactCore.InMemory.Stores;

namespace ContactCore.InMemory.Fields;

internal sealed class FieldReader(InMemoryStore store) : IFieldReader
{
    public Task<IReadOnlyList<FieldDefinition>> AllAsync(AccountId account, CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyList<FieldDefinition>>(
            account, snapshot => [.. snapshot.State.Fields.All()], cancellationToken);

    public Task<IReadOnlyList<FieldHolding>> ValuesAsync(
        AccountId account, Guid field, ContactId? after, int size, CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyList<FieldHolding>>(
            account,
            snapshot => [.. snapshot.State.Contacts.ById.Values
                .Where(contact => (after is null || contact.Id.CompareTo(after.Value) > 0) && contact.ValueOf(field) is not null)
                .OrderBy(contact => contact.Id)
                .Take(size)
                .Select(contact => new FieldHolding(contact.Id, contact.ValueOf(field)!))],
            cancellationToken);
}
