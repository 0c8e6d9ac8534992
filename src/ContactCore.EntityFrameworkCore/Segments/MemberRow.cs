using ContactCore.Actors;

namespace ContactCore.EntityFrameworkCore.Segments;

/// <summary>A row of cc_members: a contact that is in a list segment.</summary>
internal sealed class MemberRow
{
    public required string Account { get; set; }

    public Guid Segment { get; set; }

    public Guid Origin { get; set; }

    public Guid Owner { get; set; }

    public long Added { get; set; }

    public ActorKind ActorKind { get; set; }

    public required string ActorId { get; set; }

    public string? ActorName { get; set; }
}
