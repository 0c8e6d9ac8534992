using ContactCore.EntityFrameworkCore.Writing;
using ContactCore.Segments;
using ContactCore.Selections;
using ContactCore.Stores;
using ContactCore.Text;
using ContactCore.Time;
using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.Segments;

/// <summary>Creates a segment.</summary>
internal sealed class SegmentAddedHandler : ChangeHandler<SegmentAdded>
{
    protected override async Task<long> ApplyAsync(SegmentAdded change, WriteUnit unit, CancellationToken cancellationToken)
    {
        Segment segment = change.Segment;
        string norm = NormalizedText.Of(segment.Name);
        await unit.FlushAsync(cancellationToken).ConfigureAwait(false);
        if (await unit.Rows.Segments.AnyAsync(row => row.NameNorm == norm, cancellationToken).ConfigureAwait(false))
            throw new NameTakenException("segment", segment.Name);
        long created = Microseconds.Of(segment.CreatedAt);
        unit.Add(new SegmentRow
        {
            Account = unit.Account,
            Id = segment.Id,
            Name = segment.Name,
            NameNorm = norm,
            Kind = segment.Kind,
            Scope = Scope.Base,
            Created = created,
            Changed = created,
            Version = 1,
        });
        return 1;
    }
}
