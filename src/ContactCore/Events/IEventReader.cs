using ContactCore.Accounts;
using ContactCore.Ids;
using ContactCore.Reporting;

namespace ContactCore.Events;

/// <summary>
/// Reads events. What a store promises: E15: a look-up gives each event that has one of the keys or origins, once. E16: a
/// contact's events come by instant, then by origin, the newest first; a page goes on behind the named place, whether an event
/// is still there or not. E17: a count is exact and equals the number of events that paging gives. E18: only events of the
/// account.
/// </summary>
public interface IEventReader
{
    /// <summary>Events by the host's keys and by their origins.</summary>
    /// <param name="account">The account.</param>
    /// <param name="hostKeys">The keys, at most 10,000.</param>
    /// <param name="origins">The origins, at most 10,000.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Those that are there, in no order.</returns>
    Task<IReadOnlyList<ContactEvent>> FindAsync(
        AccountId account, IReadOnlyCollection<string> hostKeys, IReadOnlyCollection<Guid> origins, CancellationToken cancellationToken);

    /// <summary>How many events a contact has.</summary>
    /// <param name="account">The account.</param>
    /// <param name="contact">The contact, in any state.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The number.</returns>
    Task<long> CountAsync(AccountId account, ContactId contact, CancellationToken cancellationToken);

    /// <summary>A page of a contact's events.</summary>
    /// <param name="account">The account.</param>
    /// <param name="contact">The contact, in any state.</param>
    /// <param name="after">The place to go on behind, or null for the start.</param>
    /// <param name="size">At most how many, 1 to 1,000.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The events, the newest first; fewer than <paramref name="size"/> only at the end.</returns>
    Task<IReadOnlyList<ContactEvent>> PageAsync(
        AccountId account, ContactId contact, ReportPosition? after, int size, CancellationToken cancellationToken);
}
