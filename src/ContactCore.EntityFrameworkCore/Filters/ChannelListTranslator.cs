using System.Linq.Expressions;
using ContactCore.EntityFrameworkCore.Channels;
using ContactCore.EntityFrameworkCore.Contacts;
using ContactCore.Filters;
using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.Filters;

internal sealed class ChannelListTranslator : FilterTranslator<ChannelListCondition>
{
    protected override Expression<Func<ContactRow, bool>> Test(ChannelListCondition condition, FilterRows rows)
    {
        IQueryable<ChannelRow> found = Among(condition, rows, rows.Rows.Channels.Where(row => row.Kind == condition.Kind));
        return contact => found.Any(row => row.Owner == contact.Id);
    }

    protected override FilterSet Set(ChannelListCondition condition, FilterRows rows) =>
        new(Among(condition, rows, rows.Rows.ChannelsOf(condition.Kind, rows.Live)).Select(row => row.Owner), IsOfOwnRow: false);

    private static IQueryable<ChannelRow> Among(ChannelListCondition condition, FilterRows rows, IQueryable<ChannelRow> channels)
    {
        string[] keys = [.. condition.Comparands(rows.Filter.Region)];
        return channels.Where(row => EF.Parameter(keys).Contains(row.Key));
    }
}
