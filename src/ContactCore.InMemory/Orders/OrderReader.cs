using ContactCore.Accounts;
using ContactCore.Ids;
using ContactCore.InMemory.Stores;
using ContactCore.Orders;
using ContactCore.Reporting;

namespace ContactCore.InMemory.Orders;

internal sealed class OrderReader(InMemoryStore store) : IOrderReader
{
    public Task<IReadOnlyList<Order>> GetByKeyAsync(
        AccountId account, IReadOnlyCollection<string> hostKeys, CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyList<Order>>(
            account,
            snapshot => [.. hostKeys.Distinct(StringComparer.Ordinal).Select(snapshot.State.Orders.Find).OfType<Order>()],
            cancellationToken);

    public Task<long> CountAsync(AccountId account, ContactId contact, CancellationToken cancellationToken) =>
        store.ReadAsync(account, snapshot => snapshot.State.Orders.CountOf(contact), cancellationToken);

    public Task<IReadOnlyList<Order>> PageAsync(
        AccountId account, ContactId contact, ReportPosition? after, int size, CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyList<Order>>(account, snapshot => [.. snapshot.State.Orders.PageOf(contact, after, size)], cancellationToken);
}
