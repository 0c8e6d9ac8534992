using ContactCore.EntityFrameworkCore.Contacts;
using ContactCore.EntityFrameworkCore.Stores;
using ContactCore.Contacts;
using ContactCore.Selections;

namespace ContactCore.EntityFrameworkCore.Selections;

/// <summary>Turns a query into the contacts that it takes, by a translator a condition.</summary>
internal static class QueryTranslation
{
    /// <summary>The contacts of each state of the query's scope (Q4).</summary>
    public static IReadOnlyList<ContactSet> Sets(AccountRows rows, ContactQuery query) => query.Scope switch
    {
        Scope.Base => [Set(rows, query, ContactState.Live)],
        Scope.Deleted => [Set(rows, query, ContactState.Deleted)],
        _ => [Set(rows, query, ContactState.Live), Set(rows, query, ContactState.Deleted)],
    };

    /// <summary>The contacts of the whole scope as one query, for a statement that runs over them in the database.</summary>
    public static IQueryable<ContactRow> All(AccountRows rows, ContactQuery query) =>
        Sets(rows, query).Select(set => set.All).Aggregate(Queryable.Concat);

    private static ContactSet Set(AccountRows rows, ContactQuery query, ContactState state)
    {
        ContactSet set = new(rows, state);
        bool live = state == ContactState.Live;
        if (query.Search is { } ranges)
            SearchTranslation.Add(set, rows, ranges, live);
        if (query.Segment is { } segment)
            SegmentTranslation.Add(set, rows, segment);
        if (query.Status is { } status)
            StatusTranslation.Add(set, rows, status, live);
        if (query.Filter is { } filter)
            FilterTranslation.Add(set, rows, filter, live);
        return set;
    }
}
