using System.Linq.Expressions;
using ContactCore.EntityFrameworkCore.Contacts;
using ContactCore.Filters;
using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.Filters;

internal sealed class TextListTranslator : FilterTranslator<TextListCondition>
{
    protected override Expression<Func<ContactRow, bool>> Test(TextListCondition condition, FilterRows rows)
    {
        string[] comparands = [.. condition.Comparands()];
        Expression<Func<ContactRow, string?>> column = TextColumns.Of(condition.Field);
        return Predicates.And(
            TextTests.IsThere(column), TextTests.With(column, text => EF.Parameter(comparands).Contains(text)));
    }

    protected override FilterSet? Set(TextListCondition condition, FilterRows rows) => TextColumns.IsIndexed(condition.Field)
        ? new FilterSet(rows.Rows.Contacts.Where(Test(condition, rows)).Select(row => row.Id), IsOfOwnRow: true)
        : null;
}
