namespace ContactCore.Segments;

/// <summary>A named group of contacts.</summary>
/// <param name="Id">The store's key of it.</param>
/// <param name="Name">The name, unique in the account without regard to case and accents.</param>
/// <param name="Kind">What it is made of.</param>
/// <param name="CreatedAt">When it was created.</param>
/// <param name="Count">How many live contacts are in it, when it was read.</param>
public sealed record Segment(Guid Id, string Name, SegmentKind Kind, DateTimeOffset CreatedAt, long Count);
