using ContactCore.Accounts;
using ContactCore.Ids;

namespace ContactCore.Histories;

/// <summary>
/// Reads history. What a store promises: H1: entries come ordered by instant, then ID, and <c>after</c> goes on behind
/// the named place. H2: a page has at most <c>size</c> entries, and is empty only at the end. H3: the holdings of a
/// contact name each address that it has (until null) or once had, with the times. H4: only the account's entries.
/// </summary>
public interface IHistoryReader
{
    /// <summary>A contact's own entries.</summary>
    /// <param name="account">The account.</param>
    /// <param name="contact">The contact.</param>
    /// <param name="after">The place to go on behind, or null for the start.</param>
    /// <param name="size">At most how many, from 1.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The entries, oldest first.</returns>
    Task<IReadOnlyList<HistoryEntry>> OfContactAsync(
        AccountId account, ContactId contact, HistoryPosition? after, int size, CancellationToken cancellationToken);

    /// <summary>An address's entries in the account, within a time.</summary>
    /// <param name="account">The account.</param>
    /// <param name="holding">The address and the time; both ends count.</param>
    /// <param name="after">The place to go on behind, or null for the start.</param>
    /// <param name="size">At most how many, from 1.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The entries, oldest first.</returns>
    Task<IReadOnlyList<HistoryEntry>> OfAddressAsync(
        AccountId account, AddressHolding holding, HistoryPosition? after, int size, CancellationToken cancellationToken);

    /// <summary>The addresses that a contact has or had.</summary>
    /// <param name="account">The account.</param>
    /// <param name="contact">The contact.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The holdings, in no order.</returns>
    Task<IReadOnlyList<AddressHolding>> HoldingsAsync(
        AccountId account, ContactId contact, CancellationToken cancellationToken);
}
