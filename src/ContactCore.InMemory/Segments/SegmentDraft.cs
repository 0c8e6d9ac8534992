using System.Collections.Immutable;
using ContactCore.Ids;
using ContactCore.InMemory.Contacts;
using ContactCore.InMemory.Stores;
using ContactCore.Segments;

namespace ContactCore.InMemory.Segments;

/// <summary>The segments while a change set is applied: keeps members, contacts and counts in step.</summary>
internal sealed class SegmentDraft(SegmentTable before)
{
    private readonly ImmutableDictionary<Guid, SegmentMembers>.Builder _members = before.Members.ToBuilder();

    private readonly ImmutableDictionary<ContactId, ImmutableHashSet<Guid>>.Builder _ofContacts =
        before.OfContacts.ToBuilder();

    public NamedTable<Segment> Segments { get; private set; } = before.Segments;

    public void Add(Segment segment) => Segments = Segments.Save(segment with { Count = 0 });

    public void Remove(Guid segment)
    {
        foreach (ContactId contact in MembersOf(segment).All)
            Unlink(contact, segment);
        _members.Remove(segment);
        Segments = Segments.Remove(segment);
    }

    /// <summary>Makes contacts members of a segment that is there.</summary>
    /// <param name="segment">The segment's ID.</param>
    /// <param name="contacts">The contacts.</param>
    /// <returns>How many were none before.</returns>
    public long AddMembers(Guid segment, IEnumerable<StoredContact> contacts)
    {
        ImmutableHashSet<ContactId>.Builder all = MembersOf(segment).All.ToBuilder();
        long live = MembersOf(segment).Live;
        int count = all.Count;
        foreach (StoredContact contact in contacts)
        {
            if (!all.Add(contact.Id))
                continue;
            _ofContacts[contact.Id] = OfContact(contact.Id).Add(segment);
            live += contact.IsLive ? 1 : 0;
        }

        _members[segment] = new SegmentMembers(all.ToImmutable(), live);
        return all.Count - count;
    }

    /// <summary>Takes contacts out of a segment.</summary>
    /// <param name="segment">The segment's ID.</param>
    /// <param name="contacts">The contacts.</param>
    /// <returns>How many were members before.</returns>
    public long RemoveMembers(Guid segment, IEnumerable<StoredContact> contacts)
    {
        ImmutableHashSet<ContactId>.Builder all = MembersOf(segment).All.ToBuilder();
        long live = MembersOf(segment).Live;
        int count = all.Count;
        foreach (StoredContact contact in contacts)
        {
            if (!all.Remove(contact.Id))
                continue;
            Unlink(contact.Id, segment);
            live -= contact.IsLive ? 1 : 0;
        }

        _members[segment] = new SegmentMembers(all.ToImmutable(), live);
        return count - all.Count;
    }

    /// <summary>Counts a contact that came into the base, or left it, in each of its segments.</summary>
    /// <param name="contact">The contact.</param>
    /// <param name="isLive">Whether it came.</param>
    public void LivenessChanged(ContactId contact, bool isLive)
    {
        foreach (Guid segment in OfContact(contact))
        {
            SegmentMembers members = MembersOf(segment);
            _members[segment] = members with { Live = members.Live + (isLive ? 1 : -1) };
        }
    }

    /// <summary>Takes a contact out of all its segments.</summary>
    /// <param name="contact">The contact.</param>
    public void RemoveFromAll(StoredContact contact)
    {
        foreach (Guid segment in OfContact(contact.Id))
            RemoveMembers(segment, [contact]);
    }

    public SegmentTable Freeze() => new(Segments, _members.ToImmutable(), _ofContacts.ToImmutable());

    private SegmentMembers MembersOf(Guid segment) => _members.GetValueOrDefault(segment, SegmentMembers.None);

    private ImmutableHashSet<Guid> OfContact(ContactId contact) => _ofContacts.GetValueOrDefault(contact, []);

    private void Unlink(ContactId contact, Guid segment)
    {
        ImmutableHashSet<Guid> rest = OfContact(contact).Remove(segment);
        if (rest.IsEmpty)
            _ofContacts.Remove(contact);
        else
            _ofContacts[contact] = rest;
    }
}
