using ContactCore.Categories;
using ContactCore.Errors;
using ContactCore.Fields;
using ContactCore.Filters;
using ContactCore.Selections;
using ContactCore.Stores;

namespace ContactCore.Segments;

/// <summary>Looks up the names of a selection, so that a store can answer it.</summary>
internal sealed class SelectionResolver(
    Session session, ISegmentReader segments, IFieldReader fields, ICategoryReader categories)
{
    private const int Names = 200;

    public async Task<ContactQuery> ResolveAsync(Selection selection, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(selection);
        Segment? segment = selection.Segment is null
            ? null
            : await RequireAsync(selection.Segment, cancellationToken).ConfigureAwait(false);
        return new ContactQuery(
            selection.EffectiveScope,
            selection.Search is null ? null : SearchPlan.Of(selection.Search, session.Region),
            selection.Status,
            segment?.Id,
            selection.Filter is null ? null : await ResolveAsync(selection.Filter, cancellationToken).ConfigureAwait(false));
    }

    public async Task<Segment> RequireAsync(string name, CancellationToken cancellationToken)
    {
        Segment? segment = await segments.FindAsync(session.Account, name, cancellationToken).ConfigureAwait(false);
        if (segment is not null)
            return segment;
        IReadOnlyList<Segment> some = await segments.PageAsync(session.Account, null, Names, cancellationToken).ConfigureAwait(false);
        throw new NotFoundException("segment", name, some.Select(candidate => candidate.Name));
    }

    private async Task<ResolvedFilter> ResolveAsync(ContactFilter filter, CancellationToken cancellationToken)
    {
        ContactFilter[] conditions = [.. filter.Conditions()];
        Dictionary<string, Guid> named = new(StringComparer.Ordinal);
        foreach (SegmentCondition condition in conditions.OfType<SegmentCondition>().DistinctBy(condition => condition.Name, StringComparer.Ordinal))
            named.Add(condition.Name, (await RequireAsync(condition.Name, cancellationToken).ConfigureAwait(false)).Id);
        return new ResolvedFilter(
            filter,
            session.Region,
            await new FilterFields(session, fields).ResolveAsync(conditions, cancellationToken).ConfigureAwait(false),
            await new FilterCategories(session, categories).ResolveAsync(conditions, cancellationToken).ConfigureAwait(false),
            named);
    }
}
