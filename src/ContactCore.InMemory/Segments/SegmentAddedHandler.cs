using ContactCore.InMemory.Writing;
using ContactCore.Segments;

namespace ContactCore.InMemory.Segments;

internal sealed class SegmentAddedHandler : ChangeHandler<SegmentAdded>
{
    protected override long Apply(SegmentAdded change, AccountDraft account)
    {
        account.Segments.Add(change.Segment);
        return 1;
    }
}
