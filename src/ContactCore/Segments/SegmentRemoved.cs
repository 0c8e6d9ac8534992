using ContactCore.Stores;

namespace ContactCore.Segments;

/// <summary>A segment is removed. N2: its memberships go with it, the contacts stay; without one nothing is affected.</summary>
/// <param name="Segment">The segment's ID.</param>
public sealed record SegmentRemoved(Guid Segment) : Change;
