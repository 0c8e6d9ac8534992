namespace ContactCore.Segments;

/// <summary>A named group of contacts.</summary>
public sealed record Segment
{
    /// <summary>The store's key of it.</summary>
    public required Guid Id { get; init; }

    /// <summary>The name, unique in the account without regard to case and accents.</summary>
    public required string Name { get; init; }

    /// <summary>What it is made of.</summary>
    public required SegmentKind Kind { get; init; }

    /// <summary>When it was created.</summary>
    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>How many live contacts are in it, when it was read.</summary>
    public long Count { get; init; }
}
