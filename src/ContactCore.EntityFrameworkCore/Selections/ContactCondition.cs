using System.Linq.Expressions;
using ContactCore.EntityFrameworkCore.Activities;
using ContactCore.EntityFrameworkCore.Contacts;
using ContactCore.EntityFrameworkCore.Limits;

namespace ContactCore.EntityFrameworkCore.Selections;

/// <summary>One condition of a set of contacts.</summary>
/// <param name="Test">The condition, asked of a contact.</param>
/// <param name="Set">The contacts that meet it, where an index finds them; otherwise null.</param>
/// <param name="IsExact">Whether the set has each of them once, and nobody of another state.</param>
internal sealed record ContactCondition(Expression<Func<ContactRow, bool>> Test, IQueryable<Guid>? Set, bool IsExact = false)
{
    /// <summary>The condition asked of the contact's engagement, where it is on the email rating alone.</summary>
    public Expression<Func<EngagementRow, bool>>? OfRating { get; init; }

    /// <summary>The contact limit, where the condition is of the status of those past it, or of those that are not.</summary>
    public SeenLimit? Limit { get; init; }

    /// <summary>The condition as it would be without the limit, where it is not that of those past it.</summary>
    public Expression<Func<ContactRow, bool>>? Unlimited { get; init; }
}
