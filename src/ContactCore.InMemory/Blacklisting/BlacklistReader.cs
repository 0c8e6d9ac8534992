using ContactCore.Accounts;
using ContactCore.Blacklisting;
using ContactCore.Channels;
using ContactCore.InMemory.Stores;

namespace ContactCore.InMemory.Blacklisting;

internal sealed class BlacklistReader(InMemoryStore store) : IBlacklistReader
{
    public Task<IReadOnlyDictionary<AddressKey, BlacklistState>> GetAsync(
        AccountId account, IReadOnlyCollection<AddressKey> addresses, CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyDictionary<AddressKey, BlacklistState>>(
            account, snapshot => States(snapshot, addresses), cancellationToken);

    private static Dictionary<AddressKey, BlacklistState> States(
        Snapshot snapshot, IReadOnlyCollection<AddressKey> addresses)
    {
        Dictionary<AddressKey, BlacklistState> states = [];
        foreach (AddressKey address in addresses)
        {
            if (snapshot.Addresses.BlacklistStateOf(address) is { } state)
                states[address] = state;
        }

        return states;
    }
}
