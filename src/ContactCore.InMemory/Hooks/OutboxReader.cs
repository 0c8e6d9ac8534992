using ContactCore.Accounts;
using ContactCore.Channels;
using ContactCore.Hooks;
using ContactCore.Ids;
using ContactCore.InMemory.Stores;

namespace ContactCore.InMemory.Hooks;

internal sealed class OutboxReader(InMemoryStore store) : IOutboxReader
{
    public Task<IReadOnlyList<WaitingEvent>> DueAsync(
        AccountId account, DateTimeOffset at, long after, int size, CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyList<WaitingEvent>>(
            account, snapshot => [.. Due(snapshot.State.Outbox, at, after).Take(size)], cancellationToken);

    public Task<IReadOnlyList<WaitingEvent>> PageAsync(
        AccountId account, bool isParked, long after, int size, CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyList<WaitingEvent>>(
            account,
            snapshot =>
            [
                .. snapshot.State.Outbox.Events.Values
                    .Where(waiting => waiting.Event.Sequence > after && (!isParked || waiting.ParkedAt is not null))
                    .Take(size),
            ],
            cancellationToken);

    private static IEnumerable<WaitingEvent> Due(OutboxTable outbox, DateTimeOffset at, long after)
    {
        // What has failed is always the first of its subject that is left. One that was passed over for that comes first when it is let go.
        WaitingEvent[] failed = [.. outbox.Events.Values.Where(HasFailed)];
        HashSet<(ContactId?, AddressKey?)> held = [.. failed.Select(Subject)];
        held.UnionWith(outbox.Events.Values.TakeWhile(waiting => waiting.Event.Sequence <= after).Select(Subject));
        return failed
            .Where(waiting => waiting.NextTryAt <= at)
            .OrderBy(waiting => waiting.NextTryAt).ThenBy(waiting => waiting.Event.Sequence)
            .Concat(outbox.Events.Values
                .Where(waiting => waiting.Event.Sequence > after && !HasFailed(waiting) && !held.Contains(Subject(waiting))));
    }

    private static bool HasFailed(WaitingEvent waiting) => waiting.NextTryAt is not null || waiting.ParkedAt is not null;

    private static (ContactId?, AddressKey?) Subject(WaitingEvent waiting) => (waiting.Event.Contact, waiting.Event.Address);
}
