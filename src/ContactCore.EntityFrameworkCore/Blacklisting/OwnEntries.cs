using ContactCore.EntityFrameworkCore.Writing;
using ContactCore.Blacklisting;
using ContactCore.Channels;
using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.Blacklisting;

/// <summary>The account's own entries that a change set is about, read once for all of its changes.</summary>
internal sealed class OwnEntries(WriteUnit unit)
{
    private Dictionary<AddressKey, object>? _rows;

    /// <summary>Adds an entry where the account has none (E1).</summary>
    public async Task<bool> AddAsync(AddressKey address, BlacklistEntry entry, CancellationToken cancellationToken)
    {
        _rows ??= await ReadAsync(cancellationToken).ConfigureAwait(false);
        object row = EntryRows.Of(unit.Account, address, entry);
        if (!_rows.TryAdd(address, row))
            return false;
        unit.Add(row);
        unit.HasChangedEmailBlacklist |= address.Kind == ChannelKind.Email;
        unit.Statuses.Forget();
        unit.KnownAddresses.Follow(address);
        return true;
    }

    /// <summary>Removes the account's entry, where it has one (R1).</summary>
    public async Task<bool> RemoveAsync(AddressKey address, CancellationToken cancellationToken)
    {
        _rows ??= await ReadAsync(cancellationToken).ConfigureAwait(false);
        if (!_rows.Remove(address, out object? row))
            return false;
        unit.Remove(row);
        unit.HasChangedEmailBlacklist |= address.Kind == ChannelKind.Email;
        unit.Statuses.Forget();
        unit.KnownAddresses.Forget();

        // The context must have let go of the row before the same key can be added again.
        await unit.FlushAsync(cancellationToken).ConfigureAwait(false);
        return true;
    }

    private async Task<Dictionary<AddressKey, object>> ReadAsync(CancellationToken cancellationToken)
    {
        AddressKey[] addresses =
        [
            .. unit.Changes<EntryAdded>().Select(change => change.Address),
            .. unit.Changes<EntryRemoved>().Select(change => change.Address),
            .. unit.Changes<AllEntriesRemoved>().Select(change => change.Address),
            .. await unit.Activities.RefusedAsync(cancellationToken).ConfigureAwait(false),
        ];
        string[] emails = [.. addresses.Where(address => address.Kind == ChannelKind.Email).Select(address => address.Key).Distinct(StringComparer.Ordinal)];
        string[] phones = [.. addresses.Where(address => address.Kind == ChannelKind.Phone).Select(address => address.Key).Distinct(StringComparer.Ordinal)];
        Dictionary<AddressKey, object> rows = [];
        if (emails.Length > 0)
        {
            List<EmailEntryRow> found = await unit.Rows.EmailEntries.AsTracking()
                .Where(row => row.Account == unit.Account && EF.Parameter(emails).Contains(row.Key))
                .ToListAsync(cancellationToken).ConfigureAwait(false);
            found.ForEach(row => rows.Add(new AddressKey(ChannelKind.Email, row.Key), row));
        }

        if (phones.Length > 0)
        {
            List<PhoneEntryRow> found = await unit.Rows.PhoneEntries.AsTracking()
                .Where(row => EF.Parameter(phones).Contains(row.Key))
                .ToListAsync(cancellationToken).ConfigureAwait(false);
            found.ForEach(row => rows.Add(new AddressKey(ChannelKind.Phone, row.Key), row));
        }

        return rows;
    }
}
