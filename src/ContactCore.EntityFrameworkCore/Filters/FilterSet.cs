namespace ContactCore.EntityFrameworkCore.Filters;

/// <summary>The contacts that a condition takes, where an index finds them without looking at the others.</summary>
/// <param name="Ids">Their IDs; of contacts in other states too.</param>
/// <param name="CountsBest">Whether many of them are counted faster by this set than by asking contact by contact.</param>
internal sealed record FilterSet(IQueryable<Guid> Ids, bool CountsBest);
