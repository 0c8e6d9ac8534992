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
        IQueryable<ChannelRow> all = rows.Channels.Where(row => row.Kind == kind);
        if (filter.Status is not { } status)
            set.Where(contact => all.Any(row => row.Owner == contact.Id));
        else if (AddressesUnder.Holders(rows, kind, status, live) is { } holders)
            set.Within(holders);
        else
            set.Where(StatusTest.Of(rows, kind, status));
    }
}
