using ContactCore.Accounts;
using ContactCore.Channels;

namespace ContactCore.Blacklisting;

/// <summary>
/// Reads the blacklist. What a store promises: B1: an email's entries count for every account, a phone's for its own
/// alone. B2: nothing of another account's entry but its instant and category is given. B3: with entries of several
/// accounts, instant and category are the earliest one's; of equally early ones, that of the account whose name is first
/// by code point. B4: a page has the account's own entries of a kind alone, in the code-point order of their keys, and goes on
/// behind the named key.
/// </summary>
public interface IBlacklistReader
{
    /// <summary>What the account sees of entries on addresses.</summary>
    /// <param name="account">The account.</param>
    /// <param name="addresses">The addresses, at most 10,000.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>What the account sees, for each address that any entry stands on.</returns>
    Task<IReadOnlyDictionary<AddressKey, BlacklistState>> GetAsync(
        AccountId account, IReadOnlyCollection<AddressKey> addresses, CancellationToken cancellationToken);

    /// <summary>A page of the account's own entries.</summary>
    /// <param name="account">The account.</param>
    /// <param name="kind">Email or Phone.</param>
    /// <param name="after">The key to go on behind, or null for the start.</param>
    /// <param name="size">At most how many, from 1.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The entries; fewer than <paramref name="size"/> only at the end.</returns>
    Task<IReadOnlyList<ListedAddress>> PageAsync(
        AccountId account, ChannelKind kind, string? after, int size, CancellationToken cancellationToken);
}
