using System.Linq.Expressions;
using ContactCore.EntityFrameworkCore.Contacts;
using ContactCore.EntityFrameworkCore.Fields;
using ContactCore.Fields;
using ContactCore.Filters;

namespace ContactCore.EntityFrameworkCore.Filters;

internal sealed class FieldTranslator : FilterTranslator<FieldCondition>
{
    protected override Expression<Func<ContactRow, bool>> Test(FieldCondition condition, FilterRows rows)
    {
        IQueryable<FieldValueRow> found = Found(condition, rows);
        return contact => found.Any(row => row.Owner == contact.Id);
    }

    protected override FilterSet Set(FieldCondition condition, FilterRows rows) =>
        new(Found(condition, rows).Select(row => row.Owner), IsOfOwnRow: false);

    private static IQueryable<FieldValueRow> Found(FieldCondition condition, FilterRows rows)
    {
        FieldDefinition definition = rows.Filter.Fields[condition.Name];
        FieldOperand operand = FieldOperand.Of(definition, condition);
        Guid field = definition.Id;
        return rows.Rows.FieldValues.Where(row => row.Field == field).Where(operand.Text is { } text
            ? FieldTextTests.Of(condition.Comparison, text)
            : ScalarTests.Of<FieldValueRow>(row => row.Number, condition.Comparison, operand.Scalar!.Value));
    }
}
