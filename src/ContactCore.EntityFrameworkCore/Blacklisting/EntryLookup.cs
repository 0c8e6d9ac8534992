using ContactCore.EntityFrameworkCore.Stores;
using ContactCore.Actors;
using ContactCore.Blacklisting;
using ContactCore.Channels;
using ContactCore.Time;
using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.Blacklisting;

/// <summary>Looks addresses up on the blacklist as an account sees it: an email's entries of all accounts, a phone's of its own.</summary>
internal static class EntryLookup
{
    public static Task<bool> IsListedAsync(AccountRows rows, AddressKey address, CancellationToken cancellationToken) => address.Kind switch
    {
        ChannelKind.Email => rows.EmailEntries.AnyAsync(row => row.Key == address.Key, cancellationToken),
        ChannelKind.Phone => rows.PhoneEntries.AnyAsync(row => row.Key == address.Key, cancellationToken),
        _ => Task.FromResult(false),
    };

    public static async Task<Dictionary<AddressKey, BlacklistState>> StatesAsync(
        AccountRows rows, IReadOnlyCollection<AddressKey> addresses, CancellationToken cancellationToken)
    {
        Dictionary<AddressKey, BlacklistState> states = [];
        string[] emails = Keys(addresses, ChannelKind.Email);
        if (emails.Length > 0)
        {
            List<SeenEntry> entries = await Seen(rows, emails).ToListAsync(cancellationToken).ConfigureAwait(false);
            foreach (IGrouping<string, SeenEntry> key in entries.GroupBy(entry => entry.Key, StringComparer.Ordinal))
                states.Add(new AddressKey(ChannelKind.Email, key.Key), StateOf(key));
        }

        string[] phones = Keys(addresses, ChannelKind.Phone);
        if (phones.Length > 0)
        {
            List<PhoneEntryRow> entries = await rows.PhoneEntries.Where(row => EF.Parameter(phones).Contains(row.Key))
                .ToListAsync(cancellationToken).ConfigureAwait(false);
            foreach (PhoneEntryRow row in entries)
                states.Add(new AddressKey(ChannelKind.Phone, row.Key), StateOf([SeenEntry.Own(row)]));
        }

        return states;
    }

    private static string[] Keys(IReadOnlyCollection<AddressKey> addresses, ChannelKind kind) =>
        [.. addresses.Where(address => address.Kind == kind).Select(address => address.Key).Distinct(StringComparer.Ordinal)];

    // B2: reason and actor of others' entries do not even leave the database.
    private static IQueryable<SeenEntry> Seen(AccountRows rows, string[] keys)
    {
        string account = rows.Account;
        return rows.EmailEntries
            .Where(row => EF.Parameter(keys).Contains(row.Key))
            .OrderBy(row => row.Key).ThenBy(row => row.Account)
            .Select(row => new SeenEntry
            {
                Key = row.Key,
                Since = row.Since,
                Category = row.Category,
                IsOwn = row.Account == account,
                Reason = row.Account == account ? row.Reason : null,
                ActorKind = row.Account == account ? row.ActorKind : null,
                ActorId = row.Account == account ? row.ActorId : null,
                ActorName = row.Account == account ? row.ActorName : null,
            });
    }

    // B3: of equally early ones the first is taken, and they come by account.
    private static BlacklistState StateOf(IEnumerable<SeenEntry> entries)
    {
        SeenEntry earliest = entries.MinBy(entry => entry.Since)!;
        SeenEntry? own = entries.FirstOrDefault(entry => entry.IsOwn);
        return new BlacklistState(
            Microseconds.ToInstant(earliest.Since),
            earliest.Category,
            own is null
                ? null
                : new BlacklistEntry(
                    Microseconds.ToInstant(own.Since), own.Category, own.Reason,
                    Actor.FromStore(own.ActorKind!.Value, own.ActorId!, own.ActorName)));
    }
}
