using System.Linq.Expressions;
using ContactCore.Channels;
using ContactCore.EntityFrameworkCore.Channels;
using ContactCore.EntityFrameworkCore.Contacts;
using ContactCore.Filters;

namespace ContactCore.EntityFrameworkCore.Filters;

internal sealed class ChannelTranslator : FilterTranslator<ChannelCondition>
{
    protected override Expression<Func<ContactRow, bool>> Test(ChannelCondition condition, FilterRows rows)
    {
        ChannelKind kind = condition.Kind;
        IQueryable<ChannelRow> all = rows.Rows.Channels.Where(row => row.Kind == kind);
        if (condition.Comparison != Comparison.IsNot)
        {
            IQueryable<ChannelRow> found = all.Where(Key(condition, condition.Comparison, rows));
            return contact => found.Any(row => row.Owner == contact.Id);
        }

        IQueryable<ChannelRow> equal = all.Where(Key(condition, Comparison.Is, rows));
        return contact => all.Any(row => row.Owner == contact.Id) && !equal.Any(row => row.Owner == contact.Id);
    }

    // Any other comparison reads all keys, which one run through their index does faster than a look at each contact.
    protected override FilterSet? Set(ChannelCondition condition, FilterRows rows) => condition.Comparison == Comparison.IsNot
        ? null
        : new FilterSet(
            rows.Rows.ChannelsOf(condition.Kind, rows.Live).Where(Key(condition, condition.Comparison, rows)).Select(row => row.Owner),
            IsOfOwnRow: false);

    private static Expression<Func<ChannelRow, bool>> Key(ChannelCondition condition, Comparison comparison, FilterRows rows) =>
        TextTests.Of<ChannelRow>(row => row.Key, comparison, condition.Comparand(rows.Filter.Region));
}
