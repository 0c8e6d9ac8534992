using ContactCore.Accounts;

namespace ContactCore.Categories;

/// <summary>Reads categories. What a store promises: K1: all of the account's, retired ones too, by normalised name.</summary>
public interface ICategoryReader
{
    /// <summary>The account's categories.</summary>
    /// <param name="account">The account.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>All of them, by normalised name.</returns>
    Task<IReadOnlyList<SubscriptionCategory>> AllAsync(AccountId account, CancellationToken cancellationToken);
}
