using System.Collections.Immutable;
using ContactCore.Ids;
using ContactCore.InMemory.Selections;
using ContactCore.Selections;
using FsCheck.Xunit;

namespace ContactCore.InMemory.Tests.Selections;

public sealed class RankingWalkTests
{
    [Property]
    public void A_walk_goes_on_behind_any_place_in_the_order_of_the_ranking(
        (byte? Value, byte Id)[] places, (byte? Value, byte Id)? from, bool descending)
    {
        Ranking ranking = descending ? Ranking.Created.Descending : Ranking.Created;
        ImmutableSortedSet<RankingPosition> set = RankingIndex.NoPlaces.Union(places.Select(Place));
        RankingPosition? after = from is { } place ? Place(place) : null;

        IEnumerable<RankingPosition> expected = Ordered(set, descending)
            .SkipWhile(position => after is { } start && !IsBehind(position, start, descending));

        Assert.Equal(expected, set.Walk(ranking, after));
    }

    [Property]
    public void Two_rankings_merge_into_the_one_of_both(
        (byte? Value, byte Id)[] live, (byte? Value, byte Id)[] deleted, bool descending)
    {
        Ranking ranking = descending ? Ranking.Created.Descending : Ranking.Created;
        ImmutableSortedSet<RankingPosition> left = RankingIndex.NoPlaces.Union(live.Select(Place));
        ImmutableSortedSet<RankingPosition> right = RankingIndex.NoPlaces.Union(deleted.Select(Place)).Except(left);

        IEnumerable<RankingPosition> merged =
            left.Walk(ranking, null).MergeWith(right.Walk(ranking, null), RankingOrder.Of(ranking));

        Assert.Equal(Ordered(left.Union(right), descending), merged);
    }

    private static RankingPosition Place((byte? Value, byte Id) place) =>
        new(place.Value, new ContactId(new Guid(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, place.Id)));

    private static bool IsBehind(RankingPosition position, RankingPosition start, bool descending) =>
        position != start && Ordered([position, start], descending)[0] == start;

    private static List<RankingPosition> Ordered(IEnumerable<RankingPosition> positions, bool descending)
    {
        IOrderedEnumerable<RankingPosition> withValueFirst = positions.OrderBy(position => position.Value is null);
        return descending
            ? [.. withValueFirst.ThenByDescending(position => position.Value).ThenByDescending(position => position.Id)]
            : [.. withValueFirst.ThenBy(position => position.Value).ThenBy(position => position.Id)];
    }
}
