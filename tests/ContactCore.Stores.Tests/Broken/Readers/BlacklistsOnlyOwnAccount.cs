using ContactCore.Accounts;
using ContactCore.Blacklisting;
using ContactCore.Channels;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCore.Stores.Tests.Broken.Readers;

/// <summary>Shows an account only its own entries on emails (B1).</summary>
public sealed class BlacklistsOnlyOwnAccount : Breach
{
    public override string Promise => "B1";

    public override void AddTo(IServiceCollection services) => Wrap<IBlacklistReader>(services, (reader, _) => new Reader(reader));

    private sealed class Reader(IBlacklistReader inner) : IBlacklistReader
    {
        public async Task<IReadOnlyDictionary<AddressKey, BlacklistState>> GetAsync(
            AccountId account, IReadOnlyCollection<AddressKey> addresses, CancellationToken cancellationToken) =>
            (await inner.GetAsync(account, addresses, cancellationToken))
                .Where(pair => pair.Value.Own is not null)
                .ToDictionary(pair => pair.Key, pair => pair.Value);

        public Task<IReadOnlyList<ListedAddress>> PageAsync(
            AccountId account, ChannelKind kind, string? after, int size, CancellationToken cancellationToken) =>
            inner.PageAsync(account, kind, after, size, cancellationToken);
    }
}
