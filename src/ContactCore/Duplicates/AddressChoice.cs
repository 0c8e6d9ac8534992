using ContactCore.Accounts;
using ContactCore.Channels;
using ContactCore.Contacts;

namespace ContactCore.Duplicates;

/// <summary>
/// Which of several addresses of a contact are compared, and in which column. The first email is compared with first ones
/// alone: so an address that another contact holds too comes before others, lest the same two be told apart by their order.
/// One that many hold says little of a person, and stays where it is.
/// </summary>
internal sealed class AddressChoice
{
    private const int PageSize = 10_000;
    private const int Many = 20;

    private readonly Dictionary<string, long> _holders;

    private AddressChoice(Dictionary<string, long> holders) => _holders = holders;

    /// <summary>Looks up which addresses others hold too.</summary>
    /// <param name="reader">Reads what several hold.</param>
    /// <param name="account">The account.</param>
    /// <param name="kind">The kind of address.</param>
    /// <param name="keys">The keys that are asked for.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task<AddressChoice> ReadAsync(
        IDuplicateReader reader, AccountId account, ChannelKind kind, IEnumerable<string> keys, CancellationToken cancellationToken)
    {
        HashSet<string> wanted = new(keys, StringComparer.Ordinal);
        Dictionary<string, long> holders = new(StringComparer.Ordinal);
        string? after = null;
        IReadOnlyList<DuplicateGroup> page;
        do
        {
            if (wanted.Count == 0)
                break;
            page = await reader.GroupsAsync(account, kind, after, PageSize, cancellationToken).ConfigureAwait(false);
            foreach (DuplicateGroup group in page.Where(group => group.Count <= Many && wanted.Contains(group.Key)))
                holders.Add(group.Key, group.Count);
            after = page.Count == 0 ? after : page[^1].Key;
        }
        while (page.Count == PageSize);
        return new AddressChoice(holders);
    }

    /// <summary>Looks up which addresses of few contacts others hold too, without running through all that several hold.</summary>
    /// <param name="reader">Reads who holds an address.</param>
    /// <param name="account">The account.</param>
    /// <param name="kind">The kind of address.</param>
    /// <param name="keys">The keys that are asked for, each once.</param>
    /// <param name="isEntered">Whether they are those of a person who is not in the base, and so holds them too.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public static async Task<AddressChoice> OfFewAsync(
        IContactReader reader, AccountId account, ChannelKind kind, IReadOnlyCollection<string> keys, bool isEntered, CancellationToken cancellationToken)
    {
        Dictionary<string, long> holders = new(StringComparer.Ordinal);
        foreach (string[] some in keys.Chunk(PageSize))
        {
            IReadOnlyList<AddressHolder> found = await reader.GetHoldersAsync(account, kind, some, Many + 1, cancellationToken).ConfigureAwait(false);
            foreach ((string key, long count) in found.GroupBy(holder => holder.Key, StringComparer.Ordinal).Select(group => (group.Key, group.LongCount() + (isEntered ? 1 : 0))))
            {
                if (count is > 1 and <= Many)
                    holders.Add(key, count);
            }
        }

        return new AddressChoice(holders);
    }

    /// <summary>The addresses of a contact in the order of the columns.</summary>
    /// <param name="keys">The addresses in the contact's order.</param>
    public IEnumerable<string> Order(IReadOnlyList<string> keys) => keys.Count < 2
        ? keys
        : keys.Where(_holders.ContainsKey).OrderBy(key => _holders[key]).ThenBy(key => key, StringComparer.Ordinal)
            .Concat(keys.Where(key => !_holders.ContainsKey(key)));
}
