using ContactCore.Accounts;
using ContactCore.Blacklisting;
using ContactCore.Channels;
using ContactCore.InMemory.Stores;

namespace ContactCore.InMemory.Blacklisting;

internal sealed class BlacklistReader(InMemoryStore store) : IBlacklistReader
{
    public Task<IReadOnlyDictionary<AddressKey, BlacklistSighting>> GetAsync(
        AccountId account, IReadOnlyCollection<AddressKey> addresses, CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyDictionary<AddressKey, BlacklistSighting>>(
            account, snapshot => Sightings(snapshot, addresses), cancellationToken);

    private static Dictionary<AddressKey, BlacklistSighting> Sightings(
        Snapshot snapshot, IReadOnlyCollection<AddressKey> addresses)
    {
        Dictionary<AddressKey, BlacklistSighting> sightings = [];
        foreach (AddressKey address in addresses)
        {
            if (snapshot.Addresses.SightingOf(address) is { } sighting)
                sightings[address] = sighting;
        }

        return sightings;
    }
}
