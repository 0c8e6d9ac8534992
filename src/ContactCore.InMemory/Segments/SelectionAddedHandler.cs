using ContactCore.InMemory.Contacts;
using ContactCore.InMemory.Selections;
using ContactCore.InMemory.Writing;
using ContactCore.Segments;

namespace ContactCore.InMemory.Segments;

internal sealed class SelectionAddedHandler : ChangeHandler<SelectionAdded>
{
    protected override long Apply(SelectionAdded change, AccountDraft account)
    {
        // Selected once and before the first of them is written: a query may be over one of the segments itself.
        List<StoredContact> people = [.. account.Freeze().Select(change.Query)];
        return change.Segments
            .Where(segment => account.Segments.Segments.Find(segment) is not null)
            .Sum(segment => account.Segments.AddMembers(segment, people));
    }
}
