using System.Linq.Expressions;
using ContactCore.EntityFrameworkCore.Contacts;
using ContactCore.Selections;

namespace ContactCore.EntityFrameworkCore.Selections;

/// <summary>The column that a ranking orders by, and conditions on it.</summary>
internal sealed class RankingColumn
{
    private static readonly RankingColumn Created = new(row => row.Created, row => row.Created, row => row.Created, false);
    private static readonly RankingColumn Changed = new(row => row.Changed, row => row.Changed, row => row.Changed, false);
    private static readonly RankingColumn Deleted = new(row => row.Deleted, row => row.Deleted, row => row.Deleted, true);
    private static readonly RankingColumn EmailRating = new(row => row.EmailRating, row => row.EmailRating, row => row.EmailRating, true);

    private readonly Expression<Func<ContactRow, long?>> _column;

    private RankingColumn(
        Expression<Func<ContactRow, long?>> column, Func<ContactRow, long?> ofRow, Func<RankedContact, long?> ofRanked, bool isOptional)
    {
        _column = column;
        OfRow = ofRow;
        OfRanked = ofRanked;
        IsOptional = isOptional;
    }

    public Func<ContactRow, long?> OfRow { get; }

    public Func<RankedContact, long?> OfRanked { get; }

    /// <summary>Whether there are contacts without a value.</summary>
    public bool IsOptional { get; }

    public static RankingColumn Of(RankingKey key) => key switch
    {
        RankingKey.Created => Created,
        RankingKey.Changed => Changed,
        RankingKey.Deleted => Deleted,
        _ => EmailRating,
    };

    public IQueryable<ContactRow> WithValue(IQueryable<ContactRow> rows) =>
        IsOptional ? Compare(rows, ExpressionType.NotEqual, null) : rows;

    public IQueryable<ContactRow> WithoutValue(IQueryable<ContactRow> rows) => Compare(rows, ExpressionType.Equal, null);

    public IQueryable<ContactRow> At(IQueryable<ContactRow> rows, long value) => Compare(rows, ExpressionType.Equal, value);

    public IQueryable<ContactRow> Behind(IQueryable<ContactRow> rows, long value, bool descending) =>
        Compare(rows, descending ? ExpressionType.LessThan : ExpressionType.GreaterThan, value);

    public IOrderedQueryable<ContactRow> Order(IQueryable<ContactRow> rows, bool descending) => descending
        ? rows.OrderByDescending(_column).ThenByDescending(row => row.Id)
        : rows.OrderBy(_column).ThenBy(row => row.Id);

    // The value stands in a closure, so that it becomes a parameter and the query is translated once.
    private IQueryable<ContactRow> Compare(IQueryable<ContactRow> rows, ExpressionType comparison, long? value)
    {
        Expression<Func<long?>> other = value is null ? () => null : () => value;
        return rows.Where(Expression.Lambda<Func<ContactRow, bool>>(
            Expression.MakeBinary(comparison, _column.Body, other.Body), _column.Parameters));
    }
}
