using ContactCore.Actors;
using ContactCore.Channels;
using ContactCore.Standings;

namespace ContactCore.EntityFrameworkCore.Standings;

/// <summary>A row of cc_standings: the facts of one address. Without any it stays, for its version.</summary>
internal sealed class StandingRow
{
    public required string Account { get; set; }

    public ChannelKind Kind { get; set; }

    public required string Key { get; set; }

    public long? AskedAt { get; set; }

    public string? AskedReason { get; set; }

    public ActorKind? AskedActorKind { get; set; }

    public string? AskedActorId { get; set; }

    public string? AskedActorName { get; set; }

    public long? ConfirmedAt { get; set; }

    public string? ConfirmedReason { get; set; }

    public ActorKind? ConfirmedActorKind { get; set; }

    public string? ConfirmedActorId { get; set; }

    public string? ConfirmedActorName { get; set; }

    public long? UnsubscribedAt { get; set; }

    public string? UnsubscribedReason { get; set; }

    public ActorKind? UnsubscribedActorKind { get; set; }

    public string? UnsubscribedActorId { get; set; }

    public string? UnsubscribedActorName { get; set; }

    public long? ComplainedAt { get; set; }

    public string? ComplainedReason { get; set; }

    public ActorKind? ComplainedActorKind { get; set; }

    public string? ComplainedActorId { get; set; }

    public string? ComplainedActorName { get; set; }

    public long? RevokedAt { get; set; }

    public string? RevokedReason { get; set; }

    public ActorKind? RevokedActorKind { get; set; }

    public string? RevokedActorId { get; set; }

    public string? RevokedActorName { get; set; }

    public AddressStatus Status { get; set; }

    public long Version { get; set; }
}
