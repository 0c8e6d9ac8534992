using System.Collections.Immutable;
using ContactCore.Ids;

namespace ContactCore.InMemory.Segments;

/// <summary>Who is in a list, and how many of them are live, which is kept because every look at the segment asks.</summary>
internal sealed record SegmentMembers(ImmutableHashSet<ContactId> All, long Live)
{
    public static readonly SegmentMembers None = new([], 0);
}
