using ContactCore.EntityFrameworkCore.Channels;
using ContactCore.EntityFrameworkCore.Contacts;
using ContactCore.EntityFrameworkCore.Stores;
using ContactCore.Channels;
using ContactCore.Selections;
using ContactCore.Standings;

namespace ContactCore.EntityFrameworkCore.Selections;

/// <summary>
/// Contacts with an address of a status (Q5). Most addresses are active: there each contact is asked whether it has one.
/// Of every other status there are few: there the addresses are found first, and their holders from them.
/// </summary>
internal static class StatusTranslation
{
    public static IQueryable<ContactRow> Where(IQueryable<ContactRow> contacts, AccountRows rows, StatusFilter filter)
    {
        IQueryable<ChannelRow> channels = rows.Channels.Where(row => row.Kind == filter.Kind);
        return filter.Status switch
        {
            null => contacts.Where(contact => channels.Any(row => row.Owner == contact.Id)),
            AddressStatus.Active => WhereActive(contacts, rows, filter.Kind, channels),
            AddressStatus.Blacklisted => WhereHolder(contacts, Listed(channels, ListedKeys(rows, filter.Kind))),

            // No contact limit can be set yet, so nobody is past it.
            AddressStatus.OverLimit => contacts.Where(_ => false),
            { } status => WhereHolder(contacts, OfStatus(rows, filter.Kind, channels, status)),
        };
    }

    private static IQueryable<ContactRow> WhereActive(
        IQueryable<ContactRow> contacts, AccountRows rows, ChannelKind kind, IQueryable<ChannelRow> channels)
    {
        IQueryable<string> listed = ListedKeys(rows, kind);
        return contacts.Where(contact => channels.Any(row =>
            row.Owner == contact.Id
            && !listed.Any(key => key == row.Key)
            && !rows.Standings.Any(standing =>
                standing.Kind == kind && standing.Key == row.Key && standing.Status != AddressStatus.Active)));
    }

    private static IQueryable<ContactRow> WhereHolder(IQueryable<ContactRow> contacts, IQueryable<ChannelRow> channels)
    {
        IQueryable<Guid> holders = channels.Select(row => row.Owner);
        return contacts.Where(contact => holders.Contains(contact.Id));
    }

    private static IQueryable<ChannelRow> OfStatus(
        AccountRows rows, ChannelKind kind, IQueryable<ChannelRow> channels, AddressStatus status)
    {
        IQueryable<string> listed = ListedKeys(rows, kind);
        return from standing in rows.Standings
            where standing.Kind == kind && standing.Status == status && !listed.Any(key => key == standing.Key)
            join row in channels on standing.Key equals row.Key
            select row;
    }

    private static IQueryable<ChannelRow> Listed(IQueryable<ChannelRow> channels, IQueryable<string> keys) =>
        from key in keys
        join row in channels on key equals row.Key
        select row;

    // The email blacklist is the installation's, a phone's the account's own.
    private static IQueryable<string> ListedKeys(AccountRows rows, ChannelKind kind) => kind == ChannelKind.Email
        ? rows.EmailEntries.Select(row => row.Key)
        : rows.PhoneEntries.Select(row => row.Key);
}
