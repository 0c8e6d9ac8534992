using ContactCore.Accounts;
using ContactCore.Categories;
using ContactCore.InMemory.Stores;

namespace ContactCore.InMemory.Categories;

internal sealed class CategoryReader(InMemoryStore store) : ICategoryReader
{
    public Task<IReadOnlyList<SubscriptionCategory>> AllAsync(AccountId account, CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyList<SubscriptionCategory>>(
            account, snapshot => [.. snapshot.State.Categories.All()], cancellationToken);
}
