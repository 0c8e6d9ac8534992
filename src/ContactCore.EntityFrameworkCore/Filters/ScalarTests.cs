using System.Linq.Expressions;
using ContactCore.Filters;

namespace ContactCore.EntityFrameworkCore.Filters;

/// <summary>Compares a number column, or an instant, with a value.</summary>
internal static class ScalarTests
{
    public static Expression<Func<TRow, bool>> Of<TRow>(Expression<Func<TRow, long?>> column, Comparison comparison, long comparand)
    {
        // The value stands in a closure, so that it becomes a parameter and the query is translated once.
        long? value = comparand;
        Expression<Func<long?>> other = () => value;
        BinaryExpression there = Expression.NotEqual(column.Body, Expression.Constant(null, typeof(long?)));
        BinaryExpression compared = Expression.MakeBinary(Operator(comparison), column.Body, other.Body);
        return Expression.Lambda<Func<TRow, bool>>(Expression.AndAlso(there, compared), column.Parameters);
    }

    private static ExpressionType Operator(Comparison comparison) => comparison switch
    {
        Comparison.Is => ExpressionType.Equal,
        Comparison.IsNot => ExpressionType.NotEqual,
        Comparison.Below => ExpressionType.LessThan,
        Comparison.AtMost => ExpressionType.LessThanOrEqual,
        Comparison.Above => ExpressionType.GreaterThan,
        Comparison.AtLeast => ExpressionType.GreaterThanOrEqual,
        _ => throw new NotSupportedException($"Numbers are not compared by {comparison}"),
    };
}
