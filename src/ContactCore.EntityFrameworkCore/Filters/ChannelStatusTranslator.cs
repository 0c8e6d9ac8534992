using System.Linq.Expressions;
using ContactCore.Channels;
using ContactCore.EntityFrameworkCore.Channels;
using ContactCore.EntityFrameworkCore.Contacts;
using ContactCore.EntityFrameworkCore.Standings;
using ContactCore.Filters;

namespace ContactCore.EntityFrameworkCore.Filters;

internal sealed class ChannelStatusTranslator : FilterTranslator<ChannelStatusCondition>
{
    protected override Expression<Func<ContactRow, bool>> Test(ChannelStatusCondition condition, FilterRows rows)
    {
        ChannelKind kind = condition.Kind;
        Expression<Func<ContactRow, bool>> any = StatusTest.Of(rows.Rows, kind, condition.Status);
        if (condition.Comparison != Comparison.IsNot)
            return any;
        IQueryable<ChannelRow> all = rows.Rows.Channels.Where(row => row.Kind == kind);
        return Predicates.And(contact => all.Any(row => row.Owner == contact.Id), Predicates.Negate(any));
    }

    protected override FilterSet? Set(ChannelStatusCondition condition, FilterRows rows) =>
        condition.Comparison == Comparison.Is && AddressesUnder.Holders(rows.Rows, condition.Kind, condition.Status, rows.Live) is { } holders
            ? new FilterSet(holders, IsOfOwnRow: false)
            : null;
}
