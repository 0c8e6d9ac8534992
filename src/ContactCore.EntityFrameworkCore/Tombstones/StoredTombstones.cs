using ContactCore.EntityFrameworkCore.Writing;
using ContactCore.Erasing;
using ContactCore.Tombstones;
using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.Tombstones;

/// <summary>The tombstones that a change set is about, read once for all of its changes.</summary>
internal sealed class StoredTombstones(WriteUnit unit)
{
    private Dictionary<TombstoneKey, TombstoneRow>? _rows;

    public async Task<TombstoneRow?> FindAsync(TombstoneKey key, CancellationToken cancellationToken)
    {
        _rows ??= await ReadAsync(cancellationToken).ConfigureAwait(false);
        return _rows.GetValueOrDefault(key);
    }

    /// <summary>Adds a tombstone, or its facts to the one that is there.</summary>
    public async Task PutAsync(Tombstone tombstone, CancellationToken cancellationToken)
    {
        if (await FindAsync(tombstone.Key, cancellationToken).ConfigureAwait(false) is { } row)
        {
            TombstoneRows.Fill(row, TombstoneRows.Read(row).With(tombstone.Facts, tombstone.At));
            unit.Touch();
            return;
        }

        row = TombstoneRows.New(unit.Account, tombstone);
        _rows!.Add(tombstone.Key, row);
        unit.Add(row);
    }

    public async Task<bool> RemoveAsync(TombstoneKey key, CancellationToken cancellationToken)
    {
        if (await FindAsync(key, cancellationToken).ConfigureAwait(false) is not { } row)
            return false;
        _rows!.Remove(key);
        unit.Remove(row);

        // The context must have let go of the row before the same key can be added again.
        await unit.FlushAsync(cancellationToken).ConfigureAwait(false);
        return true;
    }

    private async Task<Dictionary<TombstoneKey, TombstoneRow>> ReadAsync(CancellationToken cancellationToken)
    {
        IEnumerable<ErasedContact> erased = unit.Changes<ContactsErased>().SelectMany(change => change.Contacts);
        IEnumerable<TombstoneKey> keys =
        [
            .. erased.SelectMany(contact => contact.ExternalIds),
            .. erased.SelectMany(contact => contact.Addresses).Select(address => address.Tombstone),
            .. unit.Changes<TombstonesLifted>().SelectMany(change => change.Keys),
            .. unit.Changes<TombstoneTightened>().Select(change => change.Key),
        ];
        List<TombstoneRow> rows = await TombstoneLookup.FindAsync(unit.Rows.Tombstones.AsTracking(), keys, cancellationToken).ConfigureAwait(false);
        return rows.ToDictionary(row => new TombstoneKey(row.Secret, row.Kind, row.Digest));
    }
}
