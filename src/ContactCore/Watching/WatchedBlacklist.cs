using ContactCore.Accounts;
using ContactCore.Blacklisting;
using ContactCore.Channels;

namespace ContactCore.Watching;

/// <summary>The store's <see cref="IBlacklistReader"/>, watched.</summary>
internal sealed class WatchedBlacklist(IBlacklistReader blacklist, Questions questions) : IBlacklistReader
{
    public Task<IReadOnlyDictionary<AddressKey, BlacklistState>> GetAsync(
        AccountId account, IReadOnlyCollection<AddressKey> addresses, CancellationToken cancellationToken) =>
        questions.AskAsync(
            Question.Blacklist,
            account,
            (blacklist, account, addresses, cancellationToken),
            static asked => asked.blacklist.GetAsync(asked.account, asked.addresses, asked.cancellationToken));

    public Task<IReadOnlyList<ListedAddress>> PageAsync(
        AccountId account, ChannelKind kind, string? after, int size, CancellationToken cancellationToken) =>
        questions.AskAsync(
            Question.BlacklistPage,
            account,
            (blacklist, account, kind, after, size, cancellationToken),
            static asked => asked.blacklist.PageAsync(asked.account, asked.kind, asked.after, asked.size, asked.cancellationToken));
}
