using ContactCore.Accounts;
using ContactCore.Channels;
using ContactCore.Ids;
using ContactCore.Selections;

namespace ContactCore.Contacts;

/// <summary>
/// Reads contacts. What a store promises:
/// <list type="bullet">
/// <item>G1: a look-up gives contacts in every state, each once, in no order, and nothing for what is not there.</item>
/// <item>G2: each contact comes whole, its channels with the statuses of that moment.</item>
/// <item>G3: whoever was merged into a contact, directly or through others, is named.</item>
/// <item>Q1: a count is exact, and equals the number of contacts that paging through the same query gives.</item>
/// <item>Q2: a page is ordered by the ranking's instant or rating, then by ID in the same direction; those without a value
/// come last both ways, among themselves by ID in the same direction.</item>
/// <item>Q3: <c>after</c> goes on behind the named place, whether the contact of that place is still there or not.</item>
/// <item>Q4: merged contacts are in no query; scope Base gives live ones, Deleted deleted ones, Both both.</item>
/// <item>Q5: a status filter takes a contact if any of its addresses of that kind has the status; All takes each that has one.</item>
/// <item>Q6: a search takes a contact if any of its ranges holds, compared by code point on normalised text, of which at least the
/// first 400 units count.</item>
/// <item>Q7: only contacts of the account.</item>
/// <item>Q8: a filter takes exactly those of the scope whom it says, as the documentation of its conditions has it, together
/// with everything else that the query asks.</item>
/// <item>Q9: with an absent value no comparison holds, and <c>not</c> turns true and false around and does nothing else.</item>
/// <item>Q10: texts are compared by code point on their normalised forms, of which the first 400 units count, and of an
/// additional field the first 4,000.</item>
/// <item>Q11: statuses, categories and segments in a filter are those of the moment.</item>
/// <item>Q12: where the account has a contact limit, those past it (rule 5, <see cref="LimitPlace"/>) are under OverLimit and not
/// under Active for each email that would be Active, in every look-up, page, count and condition, after any change.</item>
/// </list>
/// </summary>
public interface IContactReader
{
    /// <summary>Contacts by ID.</summary>
    /// <param name="account">The account.</param>
    /// <param name="ids">The IDs, at most 10,000.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Those that are there; a merged one is given itself.</returns>
    Task<IReadOnlyList<Contact>> GetAsync(
        AccountId account, IReadOnlyCollection<ContactId> ids, CancellationToken cancellationToken);

    /// <summary>Contacts by the host's key.</summary>
    /// <param name="account">The account.</param>
    /// <param name="externalIds">The keys, at most 10,000.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Those that are there; a merged one is given itself.</returns>
    Task<IReadOnlyList<Contact>> GetByExternalIdAsync(
        AccountId account, IReadOnlyCollection<string> externalIds, CancellationToken cancellationToken);

    /// <summary>Live contacts that hold addresses.</summary>
    /// <param name="account">The account.</param>
    /// <param name="kind">The kind of address.</param>
    /// <param name="keys">The keys, at most 10,000.</param>
    /// <param name="most">At most how many contacts a key, from 1: a key may be held by 100,000.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The holders of each key, the earliest IDs first.</returns>
    Task<IReadOnlyList<AddressHolder>> GetHoldersAsync(
        AccountId account, ChannelKind kind, IReadOnlyCollection<string> keys, int most, CancellationToken cancellationToken);

    /// <summary>The contacts that were merged into some, directly or through others.</summary>
    /// <param name="account">The account.</param>
    /// <param name="ids">The survivors, at most 10,000.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Those that were merged into them, without them, each once, in no order.</returns>
    Task<IReadOnlyList<ContactId>> GetMergedIntoAsync(
        AccountId account, IReadOnlyCollection<ContactId> ids, CancellationToken cancellationToken);

    /// <summary>How many contacts a query takes.</summary>
    /// <param name="account">The account.</param>
    /// <param name="query">The query.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The number.</returns>
    Task<long> CountAsync(AccountId account, ContactQuery query, CancellationToken cancellationToken);

    /// <summary>A page of the contacts that a query takes.</summary>
    /// <param name="account">The account.</param>
    /// <param name="query">The query.</param>
    /// <param name="ranking">The order.</param>
    /// <param name="after">The place to go on behind, or null for the start.</param>
    /// <param name="size">At most how many, 1 to 10,000.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The contacts; fewer than <paramref name="size"/> only at the end.</returns>
    Task<IReadOnlyList<Contact>> PageAsync(
        AccountId account, ContactQuery query, Ranking ranking, RankingPosition? after, int size,
        CancellationToken cancellationToken);
}
