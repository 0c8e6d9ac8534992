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
        Guid? segment = selection.Segment is null
            ? null
            : await RequireAsync(selection.Segment, cancellationToken).ConfigureAwait(false);
        return new ContactQuery(
            selection.EffectiveScope,
            selection.Search is null ? null : SearchPlan.Of(selection.Search, session.Region),
            selection.Status,
            segment,
            selection.Filter is null ? null : await ResolveAsync(selection.Filter, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>The ID of a segment that must be there.</summary>
    public async Task<Guid> RequireAsync(string name, CancellationToken cancellationToken) =>
        await segments.FindAsync(session.Account, name, cancellationToken).ConfigureAwait(false)
        ?? throw new NotFoundException(
            "segment", name, await segments.NamesAsync(session.Account, Names, cancellationToken).ConfigureAwait(false));

    private async Task<ResolvedFilter> ResolveAsync(ContactFilter filter, CancellationToken cancellationToken)
    {
        ContactFilter[] conditions = [.. filter.Conditions()];
        Dictionary<string, Guid> named = new(StringComparer.Ordinal);
        foreach (SegmentCondition condition in conditions.OfType<SegmentCondition>().DistinctBy(condition => condition.Name, StringComparer.Ordinal))
            named.Add(condition.Name, await RequireAsync(condition.Name, cancellationToken).ConfigureAwait(false));
        return new ResolvedFilter(
            filter,
            session.Region,
            await new FilterFields(session, fields).ResolveAsync(conditions, cancellationToken).ConfigureAwait(false),
            await new FilterCategories(session, categories).ResolveAsync(conditions, cancellationToken).ConfigureAwait(false),
            named);
    }
}
