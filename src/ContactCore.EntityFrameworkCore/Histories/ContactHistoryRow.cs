using ContactCore.Actors;
using ContactCore.Histories;

namespace ContactCore.EntityFrameworkCore.Histories;

/// <summary>A row of cc_contact_history.</summary>
internal sealed class ContactHistoryRow
{
    public required string Account { get; set; }

    public Guid Id { get; set; }

    public Guid Owner { get; set; }

    public Guid Origin { get; set; }

    public long At { get; set; }

    public HistoryWhat What { get; set; }

    public string? Field { get; set; }

    public string? From { get; set; }

    public string? To { get; set; }

    public string? Reason { get; set; }

    public ActorKind ActorKind { get; set; }

    public required string ActorId { get; set; }

    public string? ActorName { get; set; }
}
