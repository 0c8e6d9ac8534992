using ContactCore.Accounts;
using ContactCore.Blacklisting;
using ContactCore.Channels;
using ContactCore.InMemory.Stores;
using ContactCore.Text;

namespace ContactCore.InMemory.Blacklisting;

internal sealed class BlacklistReader(InMemoryStore store) : IBlacklistReader
{
    public Task<IReadOnlyDictionary<AddressKey, BlacklistState>> GetAsync(
        AccountId account, IReadOnlyCollection<AddressKey> addresses, CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyDictionary<AddressKey, BlacklistState>>(
            account, snapshot => States(snapshot, addresses), cancellationToken);

    public Task<IReadOnlyList<ListedAddress>> PageAsync(
        AccountId account, ChannelKind kind, string? after, int size, CancellationToken cancellationToken) =>
        store.ReadAsync<IReadOnlyList<ListedAddress>>(
            account,
            snapshot => [.. Own(snapshot, kind)
                .Where(pair => after is null || CodePointOrder.Instance.Compare(pair.Key, after) > 0)
                .OrderBy(pair => pair.Key, CodePointOrder.Instance)
                .Take(size)
                .Select(pair => new ListedAddress(new AddressKey(kind, pair.Key), pair.Value))],
            cancellationToken);

    private static IEnumerable<KeyValuePair<string, BlacklistEntry>> Own(Snapshot snapshot, ChannelKind kind) => kind == ChannelKind.Phone
        ? snapshot.State.Phones
        : snapshot.Emails
            .Where(pair => pair.Value.Has(snapshot.Account))
            .Select(pair => KeyValuePair.Create(pair.Key, pair.Value.Of(snapshot.Account)!));

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
