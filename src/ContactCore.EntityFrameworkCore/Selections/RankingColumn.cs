using System.Linq.Expressions;
using ContactCore.EntityFrameworkCore.Contacts;
using ContactCore.Selections;

namespace ContactCore.EntityFrameworkCore.Selections;

/// <summary>The column that a ranking orders by, and conditions on it.</summary>
internal sealed class RankingColumn
{
    private readonly Expression<Func<ContactRow, long?>> _value;
    private readonly Func<ContactRow, long?> _read;

    private RankingColumn(Expression<Func<ContactRow, long?>> value)
    {
        _value = value;
        _read = value.Compile();
    }

    private static readonly RankingColumn Created = new(row => row.Created);
    private static readonly RankingColumn Changed = new(row => row.Changed);
    private static readonly RankingColumn Deleted = new(row => row.Deleted);
    private static readonly RankingColumn EmailRating = new(row => row.EmailRating);

    public static RankingColumn Of(RankingKey key) => key switch
    {
        RankingKey.Created => Created,
        RankingKey.Changed => Changed,
        RankingKey.Deleted => Deleted,
        _ => EmailRating,
    };

    public long? Read(ContactRow row) => _read(row);

    public IQueryable<ContactRow> WithValue(IQueryable<ContactRow> rows) => Compare(rows, ExpressionType.NotEqual, null);

    public IQueryable<ContactRow> WithoutValue(IQueryable<ContactRow> rows) => Compare(rows, ExpressionType.Equal, null);

    public IQueryable<ContactRow> At(IQueryable<ContactRow> rows, long value) => Compare(rows, ExpressionType.Equal, value);

    public IQueryable<ContactRow> Behind(IQueryable<ContactRow> rows, long value, bool descending) =>
        Compare(rows, descending ? ExpressionType.LessThan : ExpressionType.GreaterThan, value);

    public IOrderedQueryable<ContactRow> Order(IQueryable<ContactRow> rows, bool descending) => descending
        ? rows.OrderByDescending(_value).ThenByDescending(row => row.Id)
        : rows.OrderBy(_value).ThenBy(row => row.Id);

    // The value stands in a closure, so that it becomes a parameter and the query's plan is cached once.
    private IQueryable<ContactRow> Compare(IQueryable<ContactRow> rows, ExpressionType comparison, long? value)
    {
        Expression<Func<long?>> other = value is null ? () => null : () => value;
        return rows.Where(Expression.Lambda<Func<ContactRow, bool>>(
            Expression.MakeBinary(comparison, _value.Body, other.Body), _value.Parameters));
    }
}
