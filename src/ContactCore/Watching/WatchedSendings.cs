using ContactCore.Accounts;
using ContactCore.Channels;
using ContactCore.Standings;

namespace ContactCore.Watching;

/// <summary>The store's <see cref="ISendingReader"/>, watched.</summary>
internal sealed class WatchedSendings(ISendingReader sendings, Questions questions) : ISendingReader
{
    public Task<IReadOnlyList<AddressSending>> GetAsync(
        AccountId account, IReadOnlyCollection<AddressKey> addresses, Guid? category, CancellationToken cancellationToken) =>
        questions.AskAsync(
            Question.Sendings,
            account,
            (sendings, account, addresses, category, cancellationToken),
            static asked => asked.sendings.GetAsync(asked.account, asked.addresses, asked.category, asked.cancellationToken));
}
