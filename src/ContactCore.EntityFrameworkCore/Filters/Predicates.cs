using System.Linq.Expressions;
using ContactCore.EntityFrameworkCore.Contacts;

namespace ContactCore.EntityFrameworkCore.Filters;

/// <summary>Joins tests of a row.</summary>
internal static class Predicates
{
    public static Expression<Func<TRow, bool>> And<TRow>(Expression<Func<TRow, bool>> left, Expression<Func<TRow, bool>> right) =>
        Join(left, right, Expression.AndAlso);

    /// <summary>Joins many as a balanced tree: databases limit how deep an expression may be (SQLite 1,000).</summary>
    public static Expression<Func<ContactRow, bool>> Join(
        IReadOnlyList<Expression<Func<ContactRow, bool>>> tests, Func<Expression, Expression, Expression> how)
    {
        if (tests.Count == 1)
            return tests[0];
        int half = tests.Count / 2;
        return Join(Join([.. tests.Take(half)], how), Join([.. tests.Skip(half)], how), how);
    }

    public static Expression<Func<ContactRow, bool>> Negate(Expression<Func<ContactRow, bool>> test) =>
        Expression.Lambda<Func<ContactRow, bool>>(Expression.Not(test.Body), test.Parameters);

    private static Expression<Func<TRow, bool>> Join<TRow>(
        Expression<Func<TRow, bool>> left, Expression<Func<TRow, bool>> right, Func<Expression, Expression, Expression> how)
    {
        Expression moved = new Moving(right.Parameters[0], left.Parameters[0]).Visit(right.Body);
        return Expression.Lambda<Func<TRow, bool>>(how(left.Body, moved), left.Parameters);
    }

    private sealed class Moving(ParameterExpression from, ParameterExpression to) : ExpressionVisitor
    {
        protected override Expression VisitParameter(ParameterExpression node) => node == from ? to : node;
    }
}
