using ContactCore.Accounts;
using ContactCore.Fields;
using ContactCore.InMemory.Stores;

namespace ContactCore.InMemory.Fields;

internal sealed class FieldReader(InMemoryStore store) : IFieldReader
{
    public Task<IReadOnlyList<FieldDefinition>> AllAsync(AccountId account, CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyList<FieldDefinition>>(
            account, snapshot => [.. snapshot.State.Fields.All()], cancellationToken);
}
