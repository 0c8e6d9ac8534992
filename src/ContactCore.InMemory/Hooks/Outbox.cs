using ContactCore.Accounts;
using ContactCore.Hooks;
using ContactCore.InMemory.Stores;
using ContactCore.Text;

namespace ContactCore.InMemory.Hooks;

internal sealed class Outbox(InMemoryStore store) : IOutbox
{
    public Task<bool> IsOnAsync(CancellationToken cancellationToken) => cancellationToken.IsCancellationRequested
        ? Task.FromCanceled<bool>(cancellationToken)
        : Task.FromResult(store.State.HooksAreOn);

    public Task<bool> TurnAsync(bool on, CancellationToken cancellationToken) =>
        store.WriteAsync(state => (state with { HooksAreOn = on }, state.HooksAreOn != on), cancellationToken);

    public Task<IReadOnlyList<AccountId>> WaitingAsync(
        Guid holder, DateTimeOffset at, AccountId? after, int size, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult<IReadOnlyList<AccountId>>(
        [
            .. store.State.Accounts
                .Where(account => after is null || CodePointOrder.Instance.Compare(account.Key.Value, after.Value) > 0)
                .Where(account => IsWaiting(account.Value.Outbox, holder, at))
                .Select(account => account.Key)
                .OrderBy(account => account.Value, CodePointOrder.Instance)
                .Take(size),
        ]);
    }

    private static bool IsWaiting(OutboxTable outbox, Guid holder, DateTimeOffset at) =>
        !OutboxTable.IsOthers(outbox.Lease, holder, at)
        && outbox.Events.Values.Any(waiting => waiting.ParkedAt is null && !(waiting.NextTryAt > at));
}
