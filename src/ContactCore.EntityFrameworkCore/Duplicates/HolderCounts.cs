using ContactCore.EntityFrameworkCore.Contacts;
using ContactCore.EntityFrameworkCore.Writing;
using ContactCore.Channels;
using ContactCore.Contacts;
using ContactCore.Stores;
using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.Duplicates;

/// <summary>
/// How many live contacts hold each key that the preconditions of a change set ask about: counted once for all of them and kept
/// in step with deletions, because a set that removes 500 duplicates would else count 500 times.
/// </summary>
internal sealed class HolderCounts(WriteUnit unit)
{
    private Dictionary<AddressKey, int>? _counts;

    public void Forget() => _counts = null;

    /// <summary>Keeps step with a contact that was replaced: a mere deletion takes one holder of each key away.</summary>
    public void Follow(StoredContact contact, bool wasLive, bool sameKeys)
    {
        bool isLive = contact.Row.State == ContactState.Live;
        if (_counts is null || (sameKeys && wasLive == isLive))
            return;
        if (!sameKeys || isLive)
        {
            Forget();
            return;
        }

        foreach (AddressKey key in Keys(contact).Where(_counts.ContainsKey))
            _counts[key]--;
    }

    public async Task<int> OfAsync(AddressKey address, CancellationToken cancellationToken)
    {
        _counts ??= await CountAsync(cancellationToken).ConfigureAwait(false);
        return _counts.GetValueOrDefault(address);
    }

    private async Task<Dictionary<AddressKey, int>> CountAsync(CancellationToken cancellationToken)
    {
        await unit.FlushAsync(cancellationToken).ConfigureAwait(false);
        HashSet<AddressKey> asked = [];
        foreach (ContactReplaced change in unit.Changes<ContactReplaced>())
        {
            ChannelKind[] kinds =
                [.. change.Preconditions.OfType<Precondition.OtherHolderOfEachKey>().Select(other => other.Kind)];
            if (kinds.Length > 0 && await unit.Contacts.FindAsync(change.Before.Id, cancellationToken).ConfigureAwait(false) is { } contact)
                asked.UnionWith(Keys(contact).Where(key => kinds.Contains(key.Kind)));
        }

        Dictionary<AddressKey, int> counts = [];
        foreach (IGrouping<ChannelKind, AddressKey> kind in asked.GroupBy(address => address.Kind))
        {
            string[] keys = [.. kind.Select(address => address.Key)];
            var counted = await unit.Rows.ChannelsOf(kind.Key, live: true)
                .Where(row => EF.Parameter(keys).Contains(row.Key))
                .GroupBy(row => row.Key)
                .Select(group => new { group.Key, Holders = group.Count() })
                .ToListAsync(cancellationToken).ConfigureAwait(false);
            foreach (var key in counted)
                counts.Add(new AddressKey(kind.Key, key.Key), key.Holders);
        }

        return counts;
    }

    private static IEnumerable<AddressKey> Keys(StoredContact contact) =>
        contact.Channels.Select(row => new AddressKey(row.Kind, row.Key));
}
