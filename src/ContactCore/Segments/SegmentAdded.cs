using ContactCore.Stores;

namespace ContactCore.Segments;

/// <summary>A segment is created. N1: a name that is taken is a <see cref="NameTakenException"/>.</summary>
/// <param name="Segment">The segment, without members.</param>
public sealed record SegmentAdded(Segment Segment) : Change;
