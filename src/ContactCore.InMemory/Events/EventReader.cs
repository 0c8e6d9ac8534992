using ContactCore.Accounts;
using ContactCore.Events;
using ContactCore.Ids;
using ContactCore.InMemory.Stores;
using ContactCore.Reporting;

namespace ContactCore.InMemory.Events;

internal sealed class EventReader(InMemoryStore store) : IEventReader
{
    public Task<IReadOnlyList<ContactEvent>> FindAsync(
        AccountId account, IReadOnlyCollection<string> hostKeys, IReadOnlyCollection<Guid> origins, CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyList<ContactEvent>>(
            account,
            snapshot =>
            [
                .. hostKeys.Select(snapshot.State.Events.Find).Concat(origins.Select(snapshot.State.Events.Find))
                    .OfType<ContactEvent>().DistinctBy(found => found.Origin),
            ],
            cancellationToken);

    public Task<long> CountAsync(AccountId account, ContactId contact, CancellationToken cancellationToken) =>
        store.ReadAsync(account, snapshot => snapshot.State.Events.CountOf(contact), cancellationToken);

    public Task<IReadOnlyList<ContactEvent>> PageAsync(
        AccountId account, ContactId contact, ReportPosition? after, int size, CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyList<ContactEvent>>(account, snapshot => [.. snapshot.State.Events.PageOf(contact, after, size)], cancellationToken);
}
