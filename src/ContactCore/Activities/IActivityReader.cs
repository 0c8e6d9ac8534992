using ContactCore.Accounts;
using ContactCore.Channels;
using ContactCore.Ids;

namespace ContactCore.Activities;

/// <summary>
/// Reads activities. What a store promises:
/// <list type="bullet">
/// <item>A16: recipients come in every state, each once, in no order, a merged one itself; one that was named in both ways too.</item>
/// <item>A17: a page has the activities that the contact owns, the latest sent first, those of one instant by origin from the
/// greatest down, and goes on behind the named place.</item>
/// <item>A18: counts are exact, without those of nothing, and add up to what paging gives.</item>
/// <item>A19: an address has failed as often as activities to it, whoever owns them, have
/// <see cref="ContactActivity.HasFailedForGood"/>; a page has those of a kind that failed often enough, in the code-point order of
/// their keys, and goes on behind the named key.</item>
/// <item>A20: a rating is due from the period that its <see cref="Engagement.Due"/> names; the longest due come first.</item>
/// <item>A21: only what is the account's.</item>
/// <item>A23: activities by origin are those that are there, each once, in no order.</item>
/// </list>
/// </summary>
public interface IActivityReader
{
    /// <summary>Contacts that reports are of.</summary>
    /// <param name="account">The account.</param>
    /// <param name="contacts">Contacts by ID, at most 10,000.</param>
    /// <param name="externalIds">Contacts by the host's key, at most 10,000.</param>
    /// <param name="kinds">The kinds of address that are asked for.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Those that are there.</returns>
    Task<IReadOnlyList<Recipient>> RecipientsAsync(
        AccountId account,
        IReadOnlyCollection<ContactId> contacts,
        IReadOnlyCollection<string> externalIds,
        IReadOnlyCollection<ChannelKind> kinds,
        CancellationToken cancellationToken);

    /// <summary>Activities by origin.</summary>
    /// <param name="account">The account.</param>
    /// <param name="origins">The origins, at most 20,000.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>Those that are there.</returns>
    Task<IReadOnlyList<ContactActivity>> GetAsync(AccountId account, IReadOnlyCollection<Guid> origins, CancellationToken cancellationToken);

    /// <summary>A page of a contact's activities.</summary>
    /// <param name="account">The account.</param>
    /// <param name="contact">The contact.</param>
    /// <param name="after">The place to go on behind, or null for the start.</param>
    /// <param name="size">At most how many, from 1.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The activities; fewer than <paramref name="size"/> only at the end.</returns>
    Task<IReadOnlyList<ContactActivity>> PageAsync(
        AccountId account, ContactId contact, ActivityPosition? after, int size, CancellationToken cancellationToken);

    /// <summary>How many activities a contact has, by channel and status.</summary>
    /// <param name="account">The account.</param>
    /// <param name="contact">The contact.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The counts, in no order.</returns>
    Task<IReadOnlyList<ActivityCount>> CountAsync(AccountId account, ContactId contact, CancellationToken cancellationToken);

    /// <summary>A page of the addresses that messages failed at for good.</summary>
    /// <param name="account">The account.</param>
    /// <param name="kind">The kind of address.</param>
    /// <param name="least">At least how often, from 1.</param>
    /// <param name="after">The key to go on behind, or null for the start.</param>
    /// <param name="size">At most how many, from 1.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The addresses; fewer than <paramref name="size"/> only at the end.</returns>
    Task<IReadOnlyList<FailedAddress>> FailedAddressesAsync(
        AccountId account, ChannelKind kind, int least, string? after, int size, CancellationToken cancellationToken);

    /// <summary>Contacts whose rating is to be worked out anew.</summary>
    /// <param name="account">The account.</param>
    /// <param name="period">The period that it is now.</param>
    /// <param name="size">At most how many, from 1.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The contacts; fewer than <paramref name="size"/> only where no more are due.</returns>
    Task<IReadOnlyList<ContactId>> DueRatingsAsync(AccountId account, long period, int size, CancellationToken cancellationToken);
}
