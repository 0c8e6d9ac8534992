using ContactCore.Accounts;
using ContactCore.Channels;
using ContactCore.Contacts;
using ContactCore.EntityFrameworkCore.Channels;
using ContactCore.EntityFrameworkCore.Contacts;
using ContactCore.EntityFrameworkCore.Limits;
using ContactCore.EntityFrameworkCore.Stores;
using ContactCore.Standings;
using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.Standings;

/// <summary>Reads what decides whether addresses may be sent to, in one transaction (V2).</summary>
internal sealed class SendingReader(Database database) : ISendingReader
{
    public Task<IReadOnlyList<AddressSending>> GetAsync(
        AccountId account, IReadOnlyCollection<AddressKey> addresses, Guid? category, CancellationToken cancellationToken) =>
        database.ReadAsync(account, (db, token) => ReadAsync(new AccountRows(db, account.Value), [.. addresses], category, token), cancellationToken);

    private async Task<IReadOnlyList<AddressSending>> ReadAsync(
        AccountRows rows, HashSet<AddressKey> addresses, Guid? category, CancellationToken cancellationToken)
    {
        AddressStates states = await AddressStates.ReadAsync(rows, addresses, cancellationToken).ConfigureAwait(false);
        LimitPlace? place = await database.Limits.FindAsync(rows, cancellationToken).ConfigureAwait(false);
        HashSet<AddressKey> held = await HeldAsync(rows, addresses, null, null, cancellationToken).ConfigureAwait(false);
        HashSet<AddressKey> within = place is null ? held : await HeldAsync(rows, held, place, null, cancellationToken).ConfigureAwait(false);
        HashSet<AddressKey> inCategory = category is null ? within : await HeldAsync(rows, within, place, category, cancellationToken).ConfigureAwait(false);
        return
        [
            .. addresses.Select(address => new AddressSending(
                states.Of(address),
                (held.Contains(address) ? AddressUse.Held : AddressUse.None)
                | (within.Contains(address) ? AddressUse.WithinLimit : AddressUse.None)
                | (inCategory.Contains(address) ? AddressUse.InCategory : AddressUse.None))),
        ];
    }

    private static async Task<HashSet<AddressKey>> HeldAsync(
        AccountRows rows, IReadOnlyCollection<AddressKey> addresses, LimitPlace? place, Guid? category, CancellationToken cancellationToken)
    {
        HashSet<AddressKey> held = [];
        foreach (IGrouping<ChannelKind, AddressKey> kind in addresses.GroupBy(address => address.Kind))
        {
            string[] keys = [.. kind.Select(address => address.Key)];
            IQueryable<ChannelRow> channels = rows.ChannelsOf(kind.Key, live: true).Where(row => EF.Parameter(keys).Contains(row.Key));
            if (place is not null && kind.Key == ChannelKind.Email)
            {
                IQueryable<ContactRow> past = rows.Contacts.Where(PastLimit.Test(rows, place));
                channels = channels.Where(row => !past.Any(contact => contact.Id == row.Owner));
            }

            if (category is not null)
                channels = channels.Where(row => rows.ContactCategories.Any(member => member.Category == category && member.Owner == row.Owner));
            List<string> found = await channels.Select(row => row.Key).Distinct().ToListAsync(cancellationToken).ConfigureAwait(false);
            held.UnionWith(found.Select(key => new AddressKey(kind.Key, key)));
        }

        return held;
    }
}
