using ContactCore.EntityFrameworkCore.Blacklisting;
using ContactCore.EntityFrameworkCore.Stores;
using ContactCore.Blacklisting;
using ContactCore.Channels;
using ContactCore.Standings;

namespace ContactCore.EntityFrameworkCore.Standings;

/// <summary>The states of addresses at one moment, by the pure function.</summary>
internal sealed class AddressStates
{
    private readonly Dictionary<AddressKey, Standing> _standings;
    private readonly Dictionary<AddressKey, BlacklistState> _blacklist;

    private AddressStates(Dictionary<AddressKey, Standing> standings, Dictionary<AddressKey, BlacklistState> blacklist)
    {
        _standings = standings;
        _blacklist = blacklist;
    }

    public static async Task<AddressStates> ReadAsync(
        AccountRows rows, IReadOnlyCollection<AddressKey> addresses, CancellationToken cancellationToken)
    {
        List<StandingRow> standings = await StandingLookup.FindAsync(rows.Standings, addresses, cancellationToken).ConfigureAwait(false);
        return await ReadAsync(rows, addresses, standings, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>As <see cref="ReadAsync(AccountRows, IReadOnlyCollection{AddressKey}, CancellationToken)"/>, where the addresses' standings were read already.</summary>
    public static async Task<AddressStates> ReadAsync(
        AccountRows rows, IReadOnlyCollection<AddressKey> addresses, IEnumerable<StandingRow> standings, CancellationToken cancellationToken) => new(
        standings.Select(StandingRows.Read).Where(StandingRows.HasFacts).ToDictionary(standing => standing.Address),
        await EntryLookup.StatesAsync(rows, addresses, cancellationToken).ConfigureAwait(false));

    public AddressState Of(AddressKey address) =>
        StatusFunction.Of(address, _standings.GetValueOrDefault(address), _blacklist.GetValueOrDefault(address));
}
