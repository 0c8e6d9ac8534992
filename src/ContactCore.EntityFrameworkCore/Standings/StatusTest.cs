using System.Linq.Expressions;
using ContactCore.Channels;
using ContactCore.EntityFrameworkCore.Channels;
using ContactCore.EntityFrameworkCore.Contacts;
using ContactCore.EntityFrameworkCore.Filters;
using ContactCore.EntityFrameworkCore.Limits;
using ContactCore.EntityFrameworkCore.Stores;
using ContactCore.Standings;

namespace ContactCore.EntityFrameworkCore.Standings;

/// <summary>Asks of a contact whether any of its addresses of a kind has a status, as it is seen with the contact limit.</summary>
internal static class StatusTest
{
    public static Expression<Func<ContactRow, bool>> Of(AccountRows rows, ChannelKind kind, AddressStatus status)
    {
        IQueryable<ChannelRow> under = AddressesUnder.Status(rows, rows.Channels.Where(row => row.Kind == kind), kind, status);
        Expression<Func<ContactRow, bool>> any = contact => under.Any(row => row.Owner == contact.Id);
        if (kind != ChannelKind.Email || status is not (AddressStatus.Active or AddressStatus.OverLimit))
            return any;
        if (rows.Limit is not { } limit)
            return status == AddressStatus.Active ? any : _ => false;
        return status == AddressStatus.OverLimit ? PastLimit.Test(rows, limit.Place) : Predicates.And(any, PastLimit.Contrary(rows, limit.Place));
    }
}
