using ContactCore.Accounts;
using ContactCore.Activities;
using ContactCore.Channels;
using ContactCore.Ids;

namespace ContactCore.Watching;

/// <summary>The store's <see cref="IActivityReader"/>, watched.</summary>
internal sealed class WatchedActivities(IActivityReader activities, Questions questions) : IActivityReader
{
    public Task<IReadOnlyList<Recipient>> RecipientsAsync(
        AccountId account,
        IReadOnlyCollection<ContactId> contacts,
        IReadOnlyCollection<string> externalIds,
        IReadOnlyCollection<ChannelKind> kinds,
        CancellationToken cancellationToken) =>
        questions.AskAsync(
            Question.Recipients,
            account,
            (activities, account, contacts, externalIds, kinds, cancellationToken),
            static asked => asked.activities.RecipientsAsync(asked.account, asked.contacts, asked.externalIds, asked.kinds, asked.cancellationToken));

    public Task<IReadOnlyList<ContactActivity>> GetAsync(AccountId account, IReadOnlyCollection<Guid> origins, CancellationToken cancellationToken) =>
        questions.AskAsync(
            Question.ActivitiesByOrigin,
            account,
            (activities, account, origins, cancellationToken),
            static asked => asked.activities.GetAsync(asked.account, asked.origins, asked.cancellationToken));

    public Task<IReadOnlyList<ContactActivity>> PageAsync(
        AccountId account, ContactId contact, ActivityPosition? after, int size, CancellationToken cancellationToken) =>
        questions.AskAsync(
            Question.ActivityPage,
            account,
            (activities, account, contact, after, size, cancellationToken),
            static asked => asked.activities.PageAsync(asked.account, asked.contact, asked.after, asked.size, asked.cancellationToken));

    public Task<IReadOnlyList<ActivityCount>> CountAsync(AccountId account, ContactId contact, CancellationToken cancellationToken) =>
        questions.AskAsync(
            Question.ActivityCounts,
            account,
            (activities, account, contact, cancellationToken),
            static asked => asked.activities.CountAsync(asked.account, asked.contact, asked.cancellationToken));

    public Task<IReadOnlyList<FailedAddress>> FailedAddressesAsync(
        AccountId account, ChannelKind kind, int least, string? after, int size, CancellationToken cancellationToken) =>
        questions.AskAsync(
            Question.FailedAddresses,
            account,
            (activities, account, kind, least, after, size, cancellationToken),
            static asked => asked.activities.FailedAddressesAsync(
                asked.account, asked.kind, asked.least, asked.after, asked.size, asked.cancellationToken));

    public Task<IReadOnlyList<ContactId>> DueRatingsAsync(AccountId account, long period, int size, CancellationToken cancellationToken) =>
        questions.AskAsync(
            Question.DueRatings,
            account,
            (activities, account, period, size, cancellationToken),
            static asked => asked.activities.DueRatingsAsync(asked.account, asked.period, asked.size, asked.cancellationToken));
}
