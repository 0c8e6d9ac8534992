using System.Linq.Expressions;
using ContactCore.EntityFrameworkCore.Contacts;
using ContactCore.Filters;

namespace ContactCore.EntityFrameworkCore.Filters;

internal sealed class TextTranslator : FilterTranslator<TextCondition>
{
    protected override Expression<Func<ContactRow, bool>> Test(TextCondition condition, FilterRows rows) =>
        TextTests.Of(TextColumns.Of(condition.Field), condition.Comparison, condition.Comparand());

    protected override FilterSet? Set(TextCondition condition, FilterRows rows) =>
        TextColumns.IsIndexed(condition.Field) && condition.Comparison is Comparison.Is or Comparison.StartsWith
            ? new FilterSet(rows.Rows.Contacts.Where(Test(condition, rows)).Select(row => row.Id), IsOfOwnRow: true)
            : null;
}
