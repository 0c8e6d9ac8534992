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
}
