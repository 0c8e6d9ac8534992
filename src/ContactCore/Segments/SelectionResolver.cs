using ContactCore.Errors;
using ContactCore.Selections;
using ContactCore.Stores;

namespace ContactCore.Segments;

/// <summary>Looks up the names of a selection, so that a store can answer it.</summary>
internal sealed class SelectionResolver(Session session, ISegmentReader segments)
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
            segment?.Id);
    }

    public async Task<Segment> RequireAsync(string name, CancellationToken cancellationToken)
    {
        Segment? segment = await segments.FindAsync(session.Account, name, cancellationToken).ConfigureAwait(false);
        if (segment is not null)
            return segment;
        IReadOnlyList<Segment> some = await segments.PageAsync(session.Account, null, Names, cancellationToken).ConfigureAwait(false);
        throw new NotFoundException("segment", name, some.Select(candidate => candidate.Name));
    }
}
