using System.Collections.Immutable;
using ContactCore.InMemory.Stores;
using ContactCore.Selections;

namespace ContactCore.InMemory.Selections;

/// <summary>Walks through a ranking from any place, at the same cost a step wherever it starts.</summary>
internal static class RankingWalk
{
    /// <summary>The places behind <paramref name="after"/>, in the ranking's order.</summary>
    /// <param name="set">The places, upwards.</param>
    /// <param name="ranking">The ranking.</param>
    /// <param name="after">The place to go on behind, whether it is there or not; null for the start.</param>
    public static IEnumerable<RankingPosition> Walk(
        this ImmutableSortedSet<RankingPosition> set, Ranking ranking, RankingPosition? after)
    {
        if (!ranking.IsDescending)
            return after is { } place ? set.Upwards(place) : set;

        // Downwards those without a value still come last, so both parts are walked backwards, one after the other.
        int withValue = set.FirstIndex(position => position.Value is null);
        int end = after is { } from ? set.FirstIndex(position => RankingOrder.Upwards.Compare(position, from) >= 0) : set.Count;
        IEnumerable<RankingPosition> withoutValues = set.Backwards(withValue, after is { Value: null } ? end : set.Count);
        return after is { Value: null }
            ? withoutValues
            : set.Backwards(0, Math.Min(end, withValue)).Concat(withoutValues);
    }

    private static IEnumerable<RankingPosition> Upwards(this ImmutableSortedSet<RankingPosition> set, RankingPosition after) =>
        set.From(position => RankingOrder.Upwards.Compare(position, after) > 0);

    private static IEnumerable<RankingPosition> Backwards(this ImmutableSortedSet<RankingPosition> set, int start, int end)
    {
        for (int index = end - 1; index >= start; index--)
            yield return set[index];
    }
}
