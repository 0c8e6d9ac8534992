using ContactCore.Channels;
using ContactCore.EntityFrameworkCore.Channels;
using ContactCore.EntityFrameworkCore.Standings;
using ContactCore.EntityFrameworkCore.Stores;
using ContactCore.Selections;

namespace ContactCore.EntityFrameworkCore.Selections;

/// <summary>
/// A contact is under a status if any of its addresses of the kind has it (Q5). Most contacts are under All and Active, so
/// each is asked; the others are found by their addresses.
/// </summary>
internal static class StatusTranslation
{
    public static void Add(ContactSet set, AccountRows rows, StatusFilter filter, bool live)
    {
        ChannelKind kind = filter.Kind;
        IQueryable<ChannelRow> channels = rows.Channels.Where(row => row.Kind == kind);
        IQueryable<ChannelRow> under = filter.Status is { } status ? AddressesUnder.Status(rows, channels, kind, status) : channels;
        if (filter.Status is { } rare && AddressesUnder.Holders(rows, kind, rare, live) is { } holders)
            set.Within(holders);
        else
            set.Where(contact => under.Any(row => row.Owner == contact.Id));
    }
}
