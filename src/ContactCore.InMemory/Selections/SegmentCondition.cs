using System.Collections.Immutable;
using ContactCore.Ids;
using ContactCore.InMemory.Contacts;
using ContactCore.InMemory.Stores;
using ContactCore.Selections;

namespace ContactCore.InMemory.Selections;

/// <summary>The contact is a member of the list; nobody is where the list is not there any more.</summary>
internal sealed class SegmentCondition : IConditionTranslator
{
    public Func<StoredContact, bool>? Translate(ContactQuery query, Snapshot snapshot)
    {
        if (query.Segment is not { } segment)
            return null;
        ImmutableHashSet<ContactId> members = snapshot.State.Segments.MembersOf(segment).All;
        return contact => members.Contains(contact.Id);
    }
}
