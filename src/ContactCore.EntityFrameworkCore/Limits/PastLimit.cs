using System.Linq.Expressions;
using ContactCore.Channels;
using ContactCore.Contacts;
using ContactCore.EntityFrameworkCore.Channels;
using ContactCore.EntityFrameworkCore.Contacts;
using ContactCore.EntityFrameworkCore.Filters;
using ContactCore.EntityFrameworkCore.Standings;
using ContactCore.EntityFrameworkCore.Stores;
using ContactCore.Standings;
using ContactCore.Time;

namespace ContactCore.EntityFrameworkCore.Limits;

/// <summary>Asks of a contact whether it is past the account's limit: behind its place, with a primary email that is Active otherwise.</summary>
internal static class PastLimit
{
    /// <summary>
    /// As <see cref="Test"/>, for a count: the end of the contacts in the order of the limit, and none before. A page in
    /// another order must not be led to that range.
    /// </summary>
    public static Expression<Func<ContactRow, bool>> Range(AccountRows rows, LimitPlace place)
    {
        long registered = Microseconds.Of(place.RegisteredAt);
        return Predicates.And(contact => contact.Registered >= registered, Test(rows, place));
    }

    public static Expression<Func<ContactRow, bool>> Test(AccountRows rows, LimitPlace place)
    {
        long registered = Microseconds.Of(place.RegisteredAt);
        Guid id = place.Id.Value;
        IQueryable<ChannelRow> active = Active(rows);
        return contact => contact.State == ContactState.Live
            && (contact.Registered > registered || (contact.Registered == registered && contact.Id > id))
            && active.Any(channel => channel.Origin == contact.PrimaryEmail);
    }

    /// <summary>
    /// The contrary of <see cref="Test"/>. The email is looked up for each contact behind the place: of an EXISTS that is
    /// negated beside others PostgreSQL makes a table of everybody's emails, also for a page of fifty.
    /// </summary>
    public static Expression<Func<ContactRow, bool>> Contrary(AccountRows rows, LimitPlace place)
    {
        long registered = Microseconds.Of(place.RegisteredAt);
        Guid id = place.Id.Value;
        IQueryable<ChannelRow> active = Active(rows);
        return contact => contact.State != ContactState.Live
            || contact.Registered < registered
            || (contact.Registered == registered && contact.Id <= id)
            || active.Where(channel => channel.Origin == contact.PrimaryEmail).Select(channel => (Guid?)channel.Origin).FirstOrDefault() == null;
    }

    private static IQueryable<ChannelRow> Active(AccountRows rows) =>
        AddressesUnder.Status(rows, rows.ChannelsOf(ChannelKind.Email, live: true), ChannelKind.Email, AddressStatus.Active);
}
