using ContactCore.EntityFrameworkCore.Contacts;
using ContactCore.EntityFrameworkCore.Stores;
using ContactCore.Contacts;
using ContactCore.Selections;

namespace ContactCore.EntityFrameworkCore.Selections;

/// <summary>Turns a query into the contacts' rows that it takes, a translator a condition.</summary>
internal static class QueryTranslation
{
    /// <summary>The contacts of the query's whole scope.</summary>
    public static IQueryable<ContactRow> Contacts(AccountRows rows, ContactQuery query)
    {
        ContactState[] states = [.. ScopeTranslation.States(query.Scope)];
        return states.Length == 1
            ? Contacts(rows, query, states[0])
            : Narrow(rows, query, rows.Contacts.Where(row => row.State == ContactState.Live || row.State == ContactState.Deleted));
    }

    /// <summary>The contacts of one state of the scope.</summary>
    public static IQueryable<ContactRow> Contacts(AccountRows rows, ContactQuery query, ContactState state) =>
        Narrow(rows, query, rows.Contacts.Where(row => row.State == state));

    private static IQueryable<ContactRow> Narrow(AccountRows rows, ContactQuery query, IQueryable<ContactRow> contacts)
    {
        if (query.Search is { } ranges)
            contacts = SearchTranslation.Where(contacts, rows, ranges);
        if (query.Status is { } status)
            contacts = StatusTranslation.Where(contacts, rows, status);
        if (query.Segment is { } segment)
            contacts = SegmentTranslation.Where(contacts, rows, segment);
        return contacts;
    }
}
