using ContactCore.Actors;
using ContactCore.Duplicates;

namespace ContactCore.EntityFrameworkCore.Duplicates;

/// <summary>A row of cc_match_answers: what was answered on two contacts, the one of the lower ID on the left.</summary>
internal sealed class MatchAnswerRow
{
    public required string Account { get; set; }

    public Guid Left { get; set; }

    public Guid Right { get; set; }

    public MatchAnswer Answer { get; set; }

    public long At { get; set; }

    public ActorKind ActorKind { get; set; }

    public required string ActorId { get; set; }

    public string? ActorName { get; set; }
}
