using System.Collections.Immutable;
using ContactCore.Ids;
using ContactCore.Filters;
using ContactCore.InMemory.Contacts;

namespace ContactCore.InMemory.Filters;

internal sealed class SegmentTranslator : FilterTranslator<SegmentCondition>
{
    protected override Func<StoredContact, bool> Translate(SegmentCondition condition, FilterView view)
    {
        ImmutableHashSet<ContactId> members = view.Snapshot.State.Segments.MembersOf(view.Filter.Segments[condition.Name]).All;
        return contact => members.Contains(contact.Id);
    }
}
