using System.Linq.Expressions;
using ContactCore.EntityFrameworkCore.Contacts;
using ContactCore.EntityFrameworkCore.Segments;
using ContactCore.Filters;

namespace ContactCore.EntityFrameworkCore.Filters;

internal sealed class SegmentTranslator : FilterTranslator<SegmentCondition>
{
    protected override Expression<Func<ContactRow, bool>> Test(SegmentCondition condition, FilterRows rows)
    {
        IQueryable<MemberRow> members = Members(condition, rows);
        return contact => members.Any(row => row.Owner == contact.Id);
    }

    protected override FilterSet Set(SegmentCondition condition, FilterRows rows) =>
        new(Members(condition, rows).Select(row => row.Owner), IsOfOwnRow: false);

    private static IQueryable<MemberRow> Members(SegmentCondition condition, FilterRows rows)
    {
        Guid segment = rows.Filter.Segments[condition.Name];
        return rows.Rows.Members.Where(row => row.Segment == segment);
    }
}
