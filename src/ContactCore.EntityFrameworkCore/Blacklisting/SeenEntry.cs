using ContactCore.Actors;
using ContactCore.Blacklisting;

namespace ContactCore.EntityFrameworkCore.Blacklisting;

/// <summary>What an account may see of an entry: reason and actor of its own alone.</summary>
internal sealed class SeenEntry
{
    public required string Key { get; init; }

    public required long Since { get; init; }

    public required BlacklistCategory Category { get; init; }

    public required bool IsOwn { get; init; }

    public string? Reason { get; init; }

    public ActorKind? ActorKind { get; init; }

    public string? ActorId { get; init; }

    public string? ActorName { get; init; }

    public static SeenEntry Own(PhoneEntryRow row) => new()
    {
        Key = row.Key,
        Since = row.Since,
        Category = row.Category,
        IsOwn = true,
        Reason = row.Reason,
        ActorKind = row.ActorKind,
        ActorId = row.ActorId,
        ActorName = row.ActorName,
    };
}
