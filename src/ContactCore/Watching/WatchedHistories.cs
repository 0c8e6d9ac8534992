using ContactCore.Accounts;
using ContactCore.Histories;
using ContactCore.Ids;

namespace ContactCore.Watching;

/// <summary>The store's <see cref="IHistoryReader"/>, watched.</summary>
internal sealed class WatchedHistories(IHistoryReader histories, Questions questions) : IHistoryReader
{
    public Task<IReadOnlyList<HistoryEntry>> OfContactAsync(
        AccountId account, ContactId contact, HistoryPosition? after, int size, CancellationToken cancellationToken) =>
        questions.AskAsync(
            Question.ContactHistory,
            account,
            (histories, account, contact, after, size, cancellationToken),
            static asked => asked.histories.OfContactAsync(asked.account, asked.contact, asked.after, asked.size, asked.cancellationToken));

    public Task<IReadOnlyList<HistoryEntry>> OfAddressAsync(
        AccountId account, AddressHolding holding, HistoryPosition? after, int size, CancellationToken cancellationToken) =>
        questions.AskAsync(
            Question.AddressHistory,
            account,
            (histories, account, holding, after, size, cancellationToken),
            static asked => asked.histories.OfAddressAsync(asked.account, asked.holding, asked.after, asked.size, asked.cancellationToken));

    public Task<IReadOnlyList<AddressHolding>> HoldingsAsync(
        AccountId account, ContactId contact, CancellationToken cancellationToken) =>
        questions.AskAsync(
            Question.Holdings,
            account,
            (histories, account, contact, cancellationToken),
            static asked => asked.histories.HoldingsAsync(asked.account, asked.contact, asked.cancellationToken));
}
