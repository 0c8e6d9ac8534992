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
        IQueryable<ChannelRow> all = rows.Rows.Channels.Where(row => row.Kind == kind);
        IQueryable<ChannelRow> under = AddressesUnder.Status(rows.Rows, all, kind, condition.Status);
        return condition.Comparison == Comparison.IsNot
            ? contact => all.Any(row => row.Owner == contact.Id) && !under.Any(row => row.Owner == contact.Id)
            : contact => under.Any(row => row.Owner == contact.Id);
    }

    protected override FilterSet? Set(ChannelStatusCondition condition, FilterRows rows) =>
        condition.Comparison == Comparison.Is && AddressesUnder.Holders(rows.Rows, condition.Kind, condition.Status, rows.Live) is { } holders
            ? new FilterSet(holders, IsOfOwnRow: false)
            : null;
}
