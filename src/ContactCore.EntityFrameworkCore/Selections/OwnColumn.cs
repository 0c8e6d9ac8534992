using System.Linq.Expressions;
using ContactCore.EntityFrameworkCore.Contacts;

namespace ContactCore.EntityFrameworkCore.Selections;

/// <summary>A column of the contact's own row, by an index that begins with the state.</summary>
internal sealed class OwnColumn(Expression<Func<ContactRow, long?>> column, bool isOptional, bool isDescending) : RankingColumn
{
    public override bool MayHave(ContactSet contacts) => true;

    public override bool MayLack(ContactSet contacts) => isOptional;

    public override IQueryable<ContactRow> WithValue(ContactSet contacts) =>
        Order(isOptional ? Compare(contacts.All, ExpressionType.NotEqual, null) : contacts.All);

    public override IQueryable<ContactRow> At(ContactSet contacts, long value, Guid after) =>
        ById(Compare(contacts.All, ExpressionType.Equal, value), after, isDescending);

    public override IQueryable<ContactRow> Behind(ContactSet contacts, long value) =>
        Order(Compare(contacts.All, isDescending ? ExpressionType.LessThan : ExpressionType.GreaterThan, value));

    public override IQueryable<ContactRow> WithoutValue(ContactSet contacts, Guid? after) =>
        ById(Compare(contacts.All, ExpressionType.Equal, null), after, isDescending);

    private IQueryable<ContactRow> Order(IQueryable<ContactRow> rows) => isDescending
        ? rows.OrderByDescending(column).ThenByDescending(row => row.Id)
        : rows.OrderBy(column).ThenBy(row => row.Id);

    // The value stands in a closure, so that it becomes a parameter and the query is translated once.
    private IQueryable<ContactRow> Compare(IQueryable<ContactRow> rows, ExpressionType comparison, long? value)
    {
        Expression<Func<long?>> other = value is null ? () => null : () => value;
        return rows.Where(Expression.Lambda<Func<ContactRow, bool>>(
            Expression.MakeBinary(comparison, column.Body, other.Body), column.Parameters));
    }
}
