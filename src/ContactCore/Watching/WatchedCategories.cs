using ContactCore.Accounts;
using ContactCore.Categories;

namespace ContactCore.Watching;

/// <summary>The store's <see cref="ICategoryReader"/>, watched.</summary>
internal sealed class WatchedCategories(ICategoryReader categories, Questions questions) : ICategoryReader
{
    public Task<IReadOnlyList<SubscriptionCategory>> AllAsync(AccountId account, CancellationToken cancellationToken) =>
        questions.AskAsync(
            Question.Categories,
            account,
            (categories, account, cancellationToken),
            static asked => asked.categories.AllAsync(asked.account, asked.cancellationToken));
}
