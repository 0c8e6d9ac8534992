using ContactCore.Actors;

namespace ContactCore.EntityFrameworkCore.Merging;

/// <summary>A row of cc_merges.</summary>
internal sealed class MergeRow
{
    public required string Account { get; set; }

    public Guid Id { get; set; }

    public Guid Survivor { get; set; }

    /// <summary>JSON of what the survivor got.</summary>
    public required string Gained { get; set; }

    public long At { get; set; }

    public ActorKind ActorKind { get; set; }

    public required string ActorId { get; set; }

    public string? ActorName { get; set; }

    public long? Undone { get; set; }
}
