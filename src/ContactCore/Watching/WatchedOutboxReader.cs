using ContactCore.Accounts;
using ContactCore.Hooks;

namespace ContactCore.Watching;

/// <summary>The store's <see cref="IOutboxReader"/>, watched.</summary>
internal sealed class WatchedOutboxReader(IOutboxReader events, Questions questions) : IOutboxReader
{
    public Task<IReadOnlyList<WaitingEvent>> DueAsync(
        AccountId account, DateTimeOffset at, long after, int size, CancellationToken cancellationToken) =>
        questions.AskAsync(
            Question.EventsDue,
            account,
            (events, account, at, after, size, cancellationToken),
            static asked => asked.events.DueAsync(asked.account, asked.at, asked.after, asked.size, asked.cancellationToken));

    public Task<IReadOnlyList<WaitingEvent>> PageAsync(
        AccountId account, bool isParked, long after, int size, CancellationToken cancellationToken) =>
        questions.AskAsync(
            Question.WaitingPage,
            account,
            (events, account, isParked, after, size, cancellationToken),
            static asked => asked.events.PageAsync(asked.account, asked.isParked, asked.after, asked.size, asked.cancellationToken));
}
