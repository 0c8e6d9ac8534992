using ContactCore.EntityFrameworkCore.Channels;
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
    public static void Add(ContactSet set, AccountRows rows, StatusFilter filter, bool live)
    {
        ChannelKind kind = filter.Kind;
        switch (filter.Status)
        {
            case null:
                set.Where(contacts => contacts.Where(contact => rows.Channels.Any(row => row.Owner == contact.Id && row.Kind == kind)));
                break;
            case AddressStatus.Active:
                AddActive(set, rows, kind);
                break;
            case AddressStatus.OverLimit:
                // No contact limit can be set yet, so nobody is past it.
                set.Where(contacts => contacts.Where(_ => false));
                break;
            case AddressStatus.Blacklisted:
                set.Within(Holders(rows.ChannelsOf(kind, live), Listed(rows, kind)));
                break;
            case { } status:
                IQueryable<string> listed = Listed(rows, kind);
                set.Within(Holders(
                    rows.ChannelsOf(kind, live),
                    rows.Standings
                        .Where(standing => standing.Kind == kind && standing.Status == status && !listed.Any(key => key == standing.Key))
                        .Select(standing => standing.Key)));
                break;
        }
    }

    private static void AddActive(ContactSet set, AccountRows rows, ChannelKind kind)
    {
        IQueryable<string> listed = Listed(rows, kind);
        set.Where(contacts => contacts.Where(contact => rows.Channels.Any(row =>
            row.Owner == contact.Id
            && row.Kind == kind
            && !listed.Any(key => key == row.Key)
            && !rows.Standings.Any(standing =>
                standing.Kind == kind && standing.Key == row.Key && standing.Status != AddressStatus.Active))));
    }

    private static IQueryable<Guid> Holders(IQueryable<ChannelRow> channels, IQueryable<string> keys) =>
        channels.Where(row => keys.Contains(row.Key)).Select(row => row.Owner);

    // The email blacklist is the installation's, a phone's the account's own.
    private static IQueryable<string> Listed(AccountRows rows, ChannelKind kind) => kind == ChannelKind.Email
        ? rows.EmailEntries.Select(row => row.Key)
        : rows.PhoneEntries.Select(row => row.Key);
}
