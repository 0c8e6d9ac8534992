using ContactCore.Standings;

namespace ContactCore.Tombstones;

/// <summary>All tombstones of one address or external ID together: there may be one a secret.</summary>
internal sealed record ErasedTrace(IReadOnlyList<TombstoneKey> Keys, KnownFacts Facts, DateTimeOffset At)
{
    public static ErasedTrace? Of(IReadOnlyCollection<Tombstone> tombstones) => tombstones.Count == 0
        ? null
        : new ErasedTrace(
            [.. tombstones.Select(tombstone => tombstone.Key)],
            tombstones.Aggregate(KnownFacts.None, (facts, tombstone) => facts | tombstone.Facts),
            tombstones.Max(tombstone => tombstone.At));
}
