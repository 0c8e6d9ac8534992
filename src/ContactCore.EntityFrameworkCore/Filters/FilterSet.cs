namespace ContactCore.EntityFrameworkCore.Filters;

/// <summary>The contacts that a condition takes, where an index finds them without looking at the others.</summary>
/// <param name="Ids">Their IDs; of contacts in other states too, where they are not exact.</param>
/// <param name="IsOfOwnRow">Whether the contact's own row tells, so that many are run through without the set.</param>
/// <param name="IsExact">Whether they are of the state that is asked for alone, each once, so that they can be counted.</param>
internal sealed record FilterSet(IQueryable<Guid> Ids, bool IsOfOwnRow, bool IsExact = false);
