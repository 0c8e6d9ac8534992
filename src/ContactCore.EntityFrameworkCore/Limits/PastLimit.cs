using System.Linq.Expressions;
using ContactCore.Channels;
using ContactCore.Contacts;
using ContactCore.EntityFrameworkCore.Channels;
using ContactCore.EntityFrameworkCore.Contacts;
using ContactCore.EntityFrameworkCore.Standings;
using ContactCore.EntityFrameworkCore.Stores;
using ContactCore.Standings;
using ContactCore.Time;

namespace ContactCore.EntityFrameworkCore.Limits;

/// <summary>Asks of a contact whether it is past the account's limit: behind its place, with a primary email that is Active otherwise.</summary>
internal static class PastLimit
{
    public static Expression<Func<ContactRow, bool>> Test(AccountRows rows, LimitPlace place)
    {
        long registered = Microseconds.Of(place.RegisteredAt);
        Guid id = place.Id.Value;
        IQueryable<ChannelRow> active = AddressesUnder.Status(
            rows, rows.ChannelsOf(ChannelKind.Email, live: true), ChannelKind.Email, AddressStatus.Active);
        return contact => contact.State == ContactState.Live
            && (contact.Registered > registered || (contact.Registered == registered && contact.Id > id))
            && active.Any(channel => channel.Origin == contact.PrimaryEmail);
    }
}
