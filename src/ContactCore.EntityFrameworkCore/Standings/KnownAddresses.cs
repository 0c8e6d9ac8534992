using ContactCore.Channels;
using ContactCore.EntityFrameworkCore.Blacklisting;
using ContactCore.EntityFrameworkCore.Channels;
using ContactCore.EntityFrameworkCore.Contacts;
using ContactCore.EntityFrameworkCore.Writing;
using ContactCore.Standings;
using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.Standings;

/// <summary>
/// Which addresses that a change set asks for confirmation are held by a live contact or blacklisted: read once for the
/// whole set, since an import asks some in each batch, and followed while the set goes on.
/// </summary>
internal sealed class KnownAddresses(WriteUnit unit)
{
    private HashSet<AddressKey>? _known;

    public async Task<bool> HasAsync(AddressKey address, CancellationToken cancellationToken)
    {
        _known ??= await ReadAsync(cancellationToken).ConfigureAwait(false);
        return _known.Contains(address);
    }

    /// <summary>A contact was added.</summary>
    public void Follow(StoredContact contact)
    {
        foreach (ChannelRow row in contact.Channels.Where(row => row.Live))
            _known?.Add(new AddressKey(row.Kind, row.Key));
    }

    /// <summary>An entry was added.</summary>
    public void Follow(AddressKey listed) => _known?.Add(listed);

    /// <summary>Something may have become unknown.</summary>
    public void Forget() => _known = null;

    private async Task<HashSet<AddressKey>> ReadAsync(CancellationToken cancellationToken)
    {
        await unit.FlushAsync(cancellationToken).ConfigureAwait(false);
        AddressKey[] asked = [.. unit.Changes<FactRecorded>()
            .Where(change => change.Fact == StandingFact.ConfirmationAsked).Select(change => change.Address).Distinct()];
        HashSet<AddressKey> known = [.. (await EntryLookup.StatesAsync(unit.Rows, asked, cancellationToken).ConfigureAwait(false)).Keys];
        foreach (IGrouping<ChannelKind, AddressKey> kind in asked.GroupBy(address => address.Kind))
        {
            string[] keys = [.. kind.Select(address => address.Key)];
            List<string> held = await unit.Rows.ChannelsOf(kind.Key, live: true).Where(row => EF.Parameter(keys).Contains(row.Key))
                .Select(row => row.Key).Distinct().ToListAsync(cancellationToken).ConfigureAwait(false);
            known.UnionWith(held.Select(key => new AddressKey(kind.Key, key)));
        }

        return known;
    }
}
