using System.Collections.Immutable;
using ContactCore.InMemory.Contacts;
using ContactCore.InMemory.Stores;
using ContactCore.Selections;

namespace ContactCore.InMemory.Selections;

/// <summary>The contacts of a query, found one by one as they are asked for.</summary>
internal static class ContactSelection
{
    private static readonly ImmutableArray<IConditionTranslator> Conditions =
        [new SegmentCondition(), new StatusCondition(), new SearchCondition(), new FilterCondition()];

    /// <summary>All of them, in no order that anyone may rely on.</summary>
    /// <param name="snapshot">What is asked.</param>
    /// <param name="query">The query.</param>
    public static IEnumerable<StoredContact> Select(this Snapshot snapshot, ContactQuery query) =>
        snapshot.Select(query, Ranking.Created, after: null);

    /// <summary>How many they are; where nothing narrows the scope, without looking at any.</summary>
    /// <param name="snapshot">What is asked.</param>
    /// <param name="query">The query.</param>
    public static long Count(this Snapshot snapshot, ContactQuery query) => Tests(snapshot, query).Length == 0
        ? ScopeStates.Of(query.Scope).Sum(state => (long)snapshot.State.Contacts.Rankings[state, RankingKey.Created].Count)
        : snapshot.Select(query).LongCount();

    /// <summary>Those behind a place of a ranking, in its order.</summary>
    /// <param name="snapshot">What is asked.</param>
    /// <param name="query">The query.</param>
    /// <param name="ranking">The ranking.</param>
    /// <param name="after">The place, or null for the start.</param>
    public static IEnumerable<StoredContact> Select(
        this Snapshot snapshot, ContactQuery query, Ranking ranking, RankingPosition? after)
    {
        ContactTable contacts = snapshot.State.Contacts;
        Func<StoredContact, bool>[] tests = Tests(snapshot, query);
        return ScopeStates.Of(query.Scope)
            .Select(state => contacts.Rankings[state, ranking.Key].Walk(ranking, after))
            .Aggregate((left, right) => left.MergeWith(right, RankingOrder.Of(ranking)))
            .Select(position => contacts.ById[position.Id])
            .Where(contact => Array.TrueForAll(tests, holds => holds(contact)));
    }

    private static Func<StoredContact, bool>[] Tests(Snapshot snapshot, ContactQuery query) =>
        [.. Conditions.Select(condition => condition.Translate(query, snapshot)).OfType<Func<StoredContact, bool>>()];
}
