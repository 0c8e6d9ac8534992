using ContactCore.EntityFrameworkCore.Writing;
using ContactCore.Segments;
using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.Segments;

/// <summary>Removes a segment with its memberships.</summary>
internal sealed class SegmentRemovedHandler : ChangeHandler<SegmentRemoved>
{
    protected override async Task<long> ApplyAsync(SegmentRemoved change, WriteUnit unit, CancellationToken cancellationToken)
    {
        await unit.FlushAsync(cancellationToken).ConfigureAwait(false);
        await unit.Rows.Members.Where(row => row.Segment == change.Segment)
            .ExecuteDeleteAsync(cancellationToken).ConfigureAwait(false);
        return await unit.Rows.Segments.Where(row => row.Id == change.Segment)
            .ExecuteDeleteAsync(cancellationToken).ConfigureAwait(false);
    }
}
