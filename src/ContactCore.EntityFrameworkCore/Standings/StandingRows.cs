using ContactCore.Actors;
using ContactCore.Channels;
using ContactCore.Standings;
using ContactCore.Time;

namespace ContactCore.EntityFrameworkCore.Standings;

/// <summary>Turns standings into rows and back.</summary>
internal static class StandingRows
{
    public static Standing Read(StandingRow row) => new(new AddressKey(row.Kind, row.Key))
    {
        ConfirmationAsked = Read(row.AskedAt, row.AskedReason, row.AskedActorKind, row.AskedActorId, row.AskedActorName),
        Confirmed = Read(row.ConfirmedAt, row.ConfirmedReason, row.ConfirmedActorKind, row.ConfirmedActorId, row.ConfirmedActorName),
        Unsubscribed = Read(row.UnsubscribedAt, row.UnsubscribedReason, row.UnsubscribedActorKind, row.UnsubscribedActorId, row.UnsubscribedActorName),
        Complained = Read(row.ComplainedAt, row.ComplainedReason, row.ComplainedActorKind, row.ComplainedActorId, row.ComplainedActorName),
        Revoked = Read(row.RevokedAt, row.RevokedReason, row.RevokedActorKind, row.RevokedActorId, row.RevokedActorName),
        Version = row.Version,
    };

    public static void Fill(StandingRow row, Standing standing)
    {
        (row.AskedAt, row.AskedReason, row.AskedActorKind, row.AskedActorId, row.AskedActorName) = Columns(standing.ConfirmationAsked);
        (row.ConfirmedAt, row.ConfirmedReason, row.ConfirmedActorKind, row.ConfirmedActorId, row.ConfirmedActorName) = Columns(standing.Confirmed);
        (row.UnsubscribedAt, row.UnsubscribedReason, row.UnsubscribedActorKind, row.UnsubscribedActorId, row.UnsubscribedActorName) = Columns(standing.Unsubscribed);
        (row.ComplainedAt, row.ComplainedReason, row.ComplainedActorKind, row.ComplainedActorId, row.ComplainedActorName) = Columns(standing.Complained);
        (row.RevokedAt, row.RevokedReason, row.RevokedActorKind, row.RevokedActorId, row.RevokedActorName) = Columns(standing.Revoked);
        row.Status = StatusFunction.OfStanding(standing);
        row.Version = standing.Version;
    }

    /// <summary>Whether any fact stands; a row whose facts were lifted stays for its version alone (T1).</summary>
    public static bool HasFacts(Standing standing) =>
        (standing.ConfirmationAsked ?? standing.Confirmed ?? standing.Unsubscribed ?? standing.Complained ?? standing.Revoked) is not null;

    private static Fact? Read(long? at, string? reason, ActorKind? kind, string? id, string? name) =>
        at is null ? null : new Fact(Microseconds.ToInstant(at.Value), reason, Actor.FromStore(kind!.Value, id!, name));

    private static (long? At, string? Reason, ActorKind? Kind, string? Id, string? Name) Columns(Fact? fact) =>
        fact is null
            ? (null, null, null, null, null)
            : (Microseconds.Of(fact.At), fact.Reason, fact.Actor.Kind, fact.Actor.Id, fact.Actor.Name);
}
