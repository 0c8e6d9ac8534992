using System.Linq.Expressions;
using ContactCore.EntityFrameworkCore.Contacts;

namespace ContactCore.EntityFrameworkCore.Selections;

/// <summary>One condition of a set of contacts.</summary>
/// <param name="Test">The condition, asked of a contact.</param>
/// <param name="Set">The contacts that meet it, where an index finds them; otherwise null.</param>
/// <param name="IsExact">Whether the set has each of them once, and nobody of another state.</param>
internal sealed record ContactCondition(Expression<Func<ContactRow, bool>> Test, IQueryable<Guid>? Set, bool IsExact = false);
