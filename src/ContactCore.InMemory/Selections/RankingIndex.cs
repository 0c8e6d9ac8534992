using System.Collections.Immutable;
using ContactCore.Contacts;
using ContactCore.Selections;

namespace ContactCore.InMemory.Selections;

/// <summary>The contacts of each state in the order of each ranking, upwards.</summary>
internal sealed record RankingIndex(ImmutableArray<ImmutableSortedSet<RankingPosition>> Sets)
{
    /// <summary>The rankings, each at the index of its key.</summary>
    public static readonly ImmutableArray<Ranking> Rankings =
        [Ranking.Created, Ranking.Changed, Ranking.Deleted, Ranking.EmailRating];

    public static readonly ImmutableSortedSet<RankingPosition> NoPlaces =
        ImmutableSortedSet.Create<RankingPosition>(RankingOrder.Upwards);

    public static readonly RankingIndex Empty = new([.. Enumerable.Repeat(NoPlaces, Enum.GetValues<ContactState>().Length * Rankings.Length)]);

    public ImmutableSortedSet<RankingPosition> this[ContactState state, RankingKey key] => Sets[Place(state, key)];

    public static int Place(ContactState state, RankingKey key) => ((int)state * Rankings.Length) + (int)key;
}
