using System.Collections.Immutable;
using ContactCore.Ids;
using ContactCore.InMemory.Stores;
using ContactCore.Segments;

namespace ContactCore.InMemory.Segments;

/// <summary>An account's segments, their members, and the segments of each contact that is in any.</summary>
internal sealed record SegmentTable(
    NamedTable<Segment> Segments,
    ImmutableDictionary<Guid, SegmentMembers> Members,
    ImmutableDictionary<ContactId, ImmutableHashSet<Guid>> OfContacts)
{
    public static readonly SegmentTable Empty = new(
        new NamedTable<Segment>("segment", segment => (segment.Id, segment.Name)),
        ImmutableDictionary<Guid, SegmentMembers>.Empty,
        ImmutableDictionary<ContactId, ImmutableHashSet<Guid>>.Empty);

    public SegmentMembers MembersOf(Guid segment) => Members.GetValueOrDefault(segment, SegmentMembers.None);

    public Segment Counted(Segment segment) => segment with { Count = MembersOf(segment.Id).Live };
}
