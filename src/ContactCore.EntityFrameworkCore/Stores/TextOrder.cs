using System.Linq.Expressions;
using System.Reflection;

namespace ContactCore.EntityFrameworkCore.Stores;

/// <summary>
/// Compares text columns as the database orders them, by code point. <see cref="string.Compare(string, string)"/> stands
/// in the expression alone: it is what EF turns into a comparison, and it never runs here.
/// </summary>
internal static class TextOrder
{
    private static readonly MethodInfo Compare = typeof(string).GetMethod(nameof(string.Compare), [typeof(string), typeof(string)])!;

    public static IQueryable<TRow> From<TRow>(IQueryable<TRow> rows, Expression<Func<TRow, string?>> column, string first) =>
        rows.Where(Test(column, ExpressionType.GreaterThanOrEqual, first));

    public static IQueryable<TRow> Behind<TRow>(IQueryable<TRow> rows, Expression<Func<TRow, string?>> column, string place) =>
        rows.Where(Test(column, ExpressionType.GreaterThan, place));

    public static IQueryable<TRow> Before<TRow>(IQueryable<TRow> rows, Expression<Func<TRow, string?>> column, string end) =>
        rows.Where(Test(column, ExpressionType.LessThan, end));

    /// <summary>Whether a column compares so with a value; with an absent one the answer is neither true nor false.</summary>
    public static Expression<Func<TRow, bool>> Test<TRow>(
        Expression<Func<TRow, string?>> column, ExpressionType comparison, string value)
    {
        // The value stands in a closure, so that it becomes a parameter.
        Expression<Func<string>> other = () => value;
        MethodCallExpression compared = Expression.Call(Compare, column.Body, other.Body);
        return Expression.Lambda<Func<TRow, bool>>(
            Expression.MakeBinary(comparison, compared, Expression.Constant(0)), column.Parameters);
    }
}
