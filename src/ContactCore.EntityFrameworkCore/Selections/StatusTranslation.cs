using ContactCore.Channels;
using ContactCore.EntityFrameworkCore.Channels;
using ContactCore.EntityFrameworkCore.Standings;
using ContactCore.EntityFrameworkCore.Stores;
using ContactCore.Selections;
using ContactCore.Standings;

namespace ContactCore.EntityFrameworkCore.Selections;

/// <summary>
/// A contact is under a status if any of its addresses of the kind has it (Q5). Most contacts are under All and Active, so
/// each is asked; the others are found by their addresses. The limit is that of the live alone.
/// </summary>
internal static class StatusTranslation
{
    public static void Add(ContactSet set, AccountRows rows, StatusFilter filter, bool live)
    {
        ChannelKind kind = filter.Kind;
        if (filter.Status is { } status)
        {
            Add(set, rows, kind, status, live);
            return;
        }

        IQueryable<ChannelRow> all = rows.Channels.Where(row => row.Kind == kind);
        set.Where(contact => all.Any(row => row.Owner == contact.Id));
    }

    public static void Add(ContactSet set, AccountRows rows, ChannelKind kind, AddressStatus status, bool live)
    {
        AccountRows unlimited = rows.Within(null);
        if (AddressesUnder.Holders(rows, kind, status, live) is { } holders)
            set.Within(holders);
        else if (live && kind == ChannelKind.Email && rows.Limit is { } limit)
            set.WhereLimited(StatusTest.Of(rows, kind, status), status == AddressStatus.Active ? StatusTest.Of(unlimited, kind, status) : null, limit);
        else
            set.Where(StatusTest.Of(unlimited, kind, status));
    }
}
