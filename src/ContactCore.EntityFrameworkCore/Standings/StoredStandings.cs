using ContactCore.EntityFrameworkCore.Writing;
using ContactCore.Channels;
using ContactCore.Standings;
using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.Standings;

/// <summary>The standings that a change set is about, read once for all of its changes.</summary>
internal sealed class StoredStandings(WriteUnit unit)
{
    private Dictionary<AddressKey, StandingRow>? _rows;

    public async Task<StandingRow?> FindAsync(AddressKey address, CancellationToken cancellationToken)
    {
        _rows ??= await ReadAsync(cancellationToken).ConfigureAwait(false);
        return _rows.GetValueOrDefault(address);
    }

    public StandingRow Begin(AddressKey address)
    {
        StandingRow row = new() { Account = unit.Account, Kind = address.Kind, Key = address.Key };
        _rows!.Add(address, row);
        unit.Add(row);
        return row;
    }

    private async Task<Dictionary<AddressKey, StandingRow>> ReadAsync(CancellationToken cancellationToken)
    {
        IEnumerable<AddressKey> addresses =
        [
            .. unit.Changes<FactRecorded>().Select(change => change.Address),
            .. unit.Changes<FactsLifted>().Select(change => change.Address),
            .. await unit.Activities.RefusedAsync(cancellationToken).ConfigureAwait(false),
        ];
        List<StandingRow> rows = await StandingLookup.FindAsync(unit.Rows.Standings.AsTracking(), addresses, cancellationToken).ConfigureAwait(false);
        return rows.ToDictionary(row => new AddressKey(row.Kind, row.Key));
    }
}
