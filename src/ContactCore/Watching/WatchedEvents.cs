using ContactCore.Accounts;
using ContactCore.Events;
using ContactCore.Ids;
using ContactCore.Reporting;

namespace ContactCore.Watching;

/// <summary>The store's <see cref="IEventReader"/>, watched.</summary>
internal sealed class WatchedEvents(IEventReader events, Questions questions) : IEventReader
{
    public Task<IReadOnlyList<ContactEvent>> FindAsync(
        AccountId account, IReadOnlyCollection<string> hostKeys, IReadOnlyCollection<Guid> origins, CancellationToken cancellationToken) =>
        questions.AskAsync(
            Question.EventsByKey,
            account,
            (events, account, hostKeys, origins, cancellationToken),
            static asked => asked.events.FindAsync(asked.account, asked.hostKeys, asked.origins, asked.cancellationToken));

    public Task<long> CountAsync(AccountId account, ContactId contact, CancellationToken cancellationToken) =>
        questions.AskAsync(
            Question.EventCount,
            account,
            (events, account, contact, cancellationToken),
            static asked => asked.events.CountAsync(asked.account, asked.contact, asked.cancellationToken));

    public Task<IReadOnlyList<ContactEvent>> PageAsync(
        AccountId account, ContactId contact, ReportPosition? after, int size, CancellationToken cancellationToken) =>
        questions.AskAsync(
            Question.EventPage,
            account,
            (events, account, contact, after, size, cancellationToken),
            static asked => asked.events.PageAsync(asked.account, asked.contact, asked.after, asked.size, asked.cancellationToken));
}
