using System.Linq.Expressions;
using ContactCore.EntityFrameworkCore.Contacts;
using ContactCore.EntityFrameworkCore.Fields;
using ContactCore.Filters;

namespace ContactCore.EntityFrameworkCore.Filters;

internal sealed class FieldPresenceTranslator : FilterTranslator<FieldPresenceCondition>
{
    protected override Expression<Func<ContactRow, bool>> Test(FieldPresenceCondition condition, FilterRows rows)
    {
        IQueryable<FieldValueRow> values = Values(condition, rows);
        return condition.IsPresent
            ? contact => values.Any(row => row.Owner == contact.Id)
            : contact => !values.Any(row => row.Owner == contact.Id);
    }

    protected override FilterSet? Set(FieldPresenceCondition condition, FilterRows rows) => condition.IsPresent
        ? new FilterSet(Values(condition, rows).Select(row => row.Owner), IsOfOwnRow: false)
        : null;

    private static IQueryable<FieldValueRow> Values(FieldPresenceCondition condition, FilterRows rows)
    {
        Guid field = rows.Filter.Fields[condition.Name].Id;
        return rows.Rows.FieldValues.Where(row => row.Field == field);
    }
}
