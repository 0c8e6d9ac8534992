using ContactCore.Accounts;
using ContactCore.Ids;
using ContactCore.Orders;
using ContactCore.Reporting;

namespace ContactCore.Watching;

/// <summary>The store's <see cref="IOrderReader"/>, watched.</summary>
internal sealed class WatchedOrders(IOrderReader orders, Questions questions) : IOrderReader
{
    public Task<IReadOnlyList<Order>> GetByKeyAsync(
        AccountId account, IReadOnlyCollection<string> hostKeys, CancellationToken cancellationToken) =>
        questions.AskAsync(
            Question.OrdersByKey,
            account,
            (orders, account, hostKeys, cancellationToken),
            static asked => asked.orders.GetByKeyAsync(asked.account, asked.hostKeys, asked.cancellationToken));

    public Task<long> CountAsync(AccountId account, ContactId contact, CancellationToken cancellationToken) =>
        questions.AskAsync(
            Question.OrderCount,
            account,
            (orders, account, contact, cancellationToken),
            static asked => asked.orders.CountAsync(asked.account, asked.contact, asked.cancellationToken));

    public Task<IReadOnlyList<Order>> PageAsync(
        AccountId account, ContactId contact, ReportPosition? after, int size, CancellationToken cancellationToken) =>
        questions.AskAsync(
            Question.OrderPage,
            account,
            (orders, account, contact, after, size, cancellationToken),
            static asked => asked.orders.PageAsync(asked.account, asked.contact, asked.after, asked.size, asked.cancellationToken));
}
