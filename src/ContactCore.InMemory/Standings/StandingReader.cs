using ContactCore.Accounts;
using ContactCore.Channels;
using ContactCore.InMemory.Stores;
using ContactCore.Standings;

namespace ContactCore.InMemory.Standings;

internal sealed class StandingReader(InMemoryStore store) : IStandingReader
{
    public Task<IReadOnlyList<Standing>> GetAsync(
        AccountId account, IReadOnlyCollection<AddressKey> addresses, CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyList<Standing>>(
            account,
            snapshot => [.. addresses.Distinct().Select(snapshot.Addresses.StandingOf).OfType<Standing>()],
            cancellationToken);
}
