using ContactCore.Accounts;
using ContactCore.Hooks;

namespace ContactCore.Watching;

/// <summary>The store's <see cref="IOutbox"/>, watched where it is asked; turning is rare, and told by who turns.</summary>
internal sealed class WatchedOutbox(IOutbox outbox, Questions questions) : IOutbox
{
    public Task<bool> IsOnAsync(CancellationToken cancellationToken) =>
        questions.AskAsync(
            Question.HooksOn, null, (outbox, cancellationToken), static asked => asked.outbox.IsOnAsync(asked.cancellationToken));

    public Task<bool> TurnAsync(bool on, CancellationToken cancellationToken) => outbox.TurnAsync(on, cancellationToken);

    public Task<IReadOnlyList<AccountId>> WaitingAsync(
        Guid holder, DateTimeOffset at, AccountId? after, int size, CancellationToken cancellationToken) =>
        questions.AskAsync(
            Question.EventAccounts,
            null,
            (outbox, holder, at, after, size, cancellationToken),
            static asked => asked.outbox.WaitingAsync(asked.holder, asked.at, asked.after, asked.size, asked.cancellationToken));
}
