using ContactCore.InMemory.Selections;
using ContactCore.InMemory.Writing;
using ContactCore.Segments;

namespace ContactCore.InMemory.Segments;

internal sealed class SelectionTakenOutHandler : ChangeHandler<SelectionTakenOut>
{
    protected override long Apply(SelectionTakenOut change, AccountDraft account) =>
        account.Segments.Segments.Find(change.Segment) is null
            ? 0
            : account.Segments.RemoveMembers(change.Segment, account.Freeze().Select(change.Query));
}
