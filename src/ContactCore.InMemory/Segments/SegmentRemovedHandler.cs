using ContactCore.InMemory.Writing;
using ContactCore.Segments;

namespace ContactCore.InMemory.Segments;

internal sealed class SegmentRemovedHandler : ChangeHandler<SegmentRemoved>
{
    protected override long Apply(SegmentRemoved change, AccountDraft account)
    {
        if (account.Segments.Segments.Find(change.Segment) is null)
            return 0;
        account.Segments.Remove(change.Segment);
        return 1;
    }
}
