using ContactCore.Accounts;
using ContactCore.Channels;
using ContactCore.Contacts;
using ContactCore.Selections;

namespace ContactCore.Duplicates;

/// <summary>
/// Reads exact duplicates. What a store promises: D1: a group is a key that more than one live contact of the account
/// holds; a contact counts once in it, however many of its channels have the key. D2: groups come in code-point order of
/// their keys. D3: members come by creation, then ID. D4: count and groups agree.
/// </summary>
public interface IDuplicateReader
{
    /// <summary>How many there are.</summary>
    /// <param name="account">The account.</param>
    /// <param name="kind">The kind of address.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The two numbers.</returns>
    Task<DuplicateCount> CountAsync(AccountId account, ChannelKind kind, CancellationToken cancellationToken);

    /// <summary>A page of the groups.</summary>
    /// <param name="account">The account.</param>
    /// <param name="kind">The kind of address.</param>
    /// <param name="after">The key to go on behind, or null for the start.</param>
    /// <param name="size">At most how many, from 1.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The groups; fewer than <paramref name="size"/> only at the end.</returns>
    Task<IReadOnlyList<DuplicateGroup>> GroupsAsync(
        AccountId account, ChannelKind kind, string? after, int size, CancellationToken cancellationToken);

    /// <summary>A page of the live holders of a key, one or more.</summary>
    /// <param name="account">The account.</param>
    /// <param name="address">The address.</param>
    /// <param name="after">The place in <see cref="Ranking.Created"/> to go on behind, or null for the start.</param>
    /// <param name="size">At most how many, from 1.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The contacts by creation, then ID; fewer than <paramref name="size"/> only at the end.</returns>
    Task<IReadOnlyList<Contact>> MembersAsync(
        AccountId account, AddressKey address, RankingPosition? after, int size, CancellationToken cancellationToken);
}
