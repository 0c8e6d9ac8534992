namespace ContactCore.EntityFrameworkCore.Filters;

/// <summary>The contacts that a condition takes, where an index finds them without looking at the others.</summary>
/// <param name="Ids">Their IDs; of contacts in other states too.</param>
/// <param name="IsOfOwnRow">Whether the contact's own row tells, so that many are run through without the set.</param>
internal sealed record FilterSet(IQueryable<Guid> Ids, bool IsOfOwnRow);
