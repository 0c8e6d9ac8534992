using ContactCore.Accounts;
using ContactCore.Ids;
using ContactCore.Reporting;

namespace ContactCore.Orders;

/// <summary>
/// Reads orders. What a store promises: O15: a look-up gives each order that has one of the keys, whole, its items in their
/// order. O16: a contact's orders come by instant, then by origin, the newest first; a page goes on behind the named place,
/// whether an order is still there or not. O17: a count is exact and equals the number of orders that paging gives. O18: only
/// orders of the account.
/// </summary>
public interface IOrderReader
{
    /// <summary>Orders by the host's keys.</summary>
    /// <param name="account">The account.</param>
    /// <param name="hostKeys">The keys, at most 10,000.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Those that are there, in no order.</returns>
    Task<IReadOnlyList<Order>> GetByKeyAsync(
        AccountId account, IReadOnlyCollection<string> hostKeys, CancellationToken cancellationToken);

    /// <summary>How many orders a contact has.</summary>
    /// <param name="account">The account.</param>
    /// <param name="contact">The contact, in any state.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The number.</returns>
    Task<long> CountAsync(AccountId account, ContactId contact, CancellationToken cancellationToken);

    /// <summary>A page of a contact's orders.</summary>
    /// <param name="account">The account.</param>
    /// <param name="contact">The contact, in any state.</param>
    /// <param name="after">The place to go on behind, or null for the start.</param>
    /// <param name="size">At most how many, 1 to 1,000.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The orders, the newest first; fewer than <paramref name="size"/> only at the end.</returns>
    Task<IReadOnlyList<Order>> PageAsync(
        AccountId account, ContactId contact, ReportPosition? after, int size, CancellationToken cancellationToken);
}
