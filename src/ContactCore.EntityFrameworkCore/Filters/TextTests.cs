using System.Linq.Expressions;
using ContactCore.EntityFrameworkCore.Stores;
using ContactCore.Filters;
using ContactCore.Text;

namespace ContactCore.EntityFrameworkCore.Filters;

/// <summary>Compares a text column with a value, by code point as the database orders it.</summary>
internal static class TextTests
{
    public static Expression<Func<TRow, bool>> Of<TRow>(Expression<Func<TRow, string?>> column, Comparison comparison, string comparand) =>
        Predicates.And(IsThere(column), Compared(column, comparison, comparand));

    public static Expression<Func<TRow, bool>> IsThere<TRow>(Expression<Func<TRow, string?>> column) => With(column, text => text != null);

    /// <summary>A test of a text, put on the column.</summary>
    public static Expression<Func<TRow, bool>> With<TRow>(Expression<Func<TRow, string?>> column, Expression<Func<string?, bool>> test) =>
        Expression.Lambda<Func<TRow, bool>>(new Putting(test.Parameters[0], column.Body).Visit(test.Body), column.Parameters);

    private static Expression<Func<TRow, bool>> Compared<TRow>(
        Expression<Func<TRow, string?>> column, Comparison comparison, string comparand) => comparison switch
    {
        // No text is as long, and SQLite refuses a pattern of more than 50,000 bytes.
        Comparison.Contains or Comparison.EndsWith when comparand.Length > ComparedText.FieldUnits => _ => false,
        Comparison.Is => With(column, text => text == comparand),
        Comparison.IsNot => With(column, text => text != comparand),
        Comparison.Below => TextOrder.Test(column, ExpressionType.LessThan, comparand),
        Comparison.AtMost => TextOrder.Test(column, ExpressionType.LessThanOrEqual, comparand),
        Comparison.Above => TextOrder.Test(column, ExpressionType.GreaterThan, comparand),
        Comparison.AtLeast => TextOrder.Test(column, ExpressionType.GreaterThanOrEqual, comparand),
        Comparison.Contains => With(column, text => text!.Contains(comparand)),
        Comparison.EndsWith => With(column, text => text!.EndsWith(comparand)),
        _ => BeginsWith(column, comparand),
    };

    // A range, which an index serves; LIKE would fold ASCII in SQLite.
    private static Expression<Func<TRow, bool>> BeginsWith<TRow>(Expression<Func<TRow, string?>> column, string prefix)
    {
        Expression<Func<TRow, bool>> from = TextOrder.Test(column, ExpressionType.GreaterThanOrEqual, prefix);
        return CodePointOrder.UpperBound(prefix) is { } end
            ? Predicates.And(from, TextOrder.Test(column, ExpressionType.LessThan, end))
            : from;
    }

    private sealed class Putting(ParameterExpression placeholder, Expression column) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == placeholder ? column : node;
    }
}
