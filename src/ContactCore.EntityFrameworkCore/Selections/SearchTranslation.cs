using System.Linq.Expressions;
using ContactCore.EntityFrameworkCore.Channels;
using ContactCore.EntityFrameworkCore.Contacts;
using ContactCore.EntityFrameworkCore.Stores;
using ContactCore.Channels;
using ContactCore.Selections;

namespace ContactCore.EntityFrameworkCore.Selections;

/// <summary>
/// Contacts that any of some ranges takes (Q6). Each range is read from its own index, and their IDs together choose the
/// contacts; one condition over all columns could use no index.
/// </summary>
internal static class SearchTranslation
{
    public static void Add(ContactSet set, AccountRows rows, IReadOnlyList<SearchRange> ranges, bool live)
    {
        if (ranges.Count == 0)
            set.Where(_ => false);
        else
            set.Within(ranges.Select(range => Found(rows, range, live)).Aggregate(Queryable.Concat));
    }

    private static IQueryable<Guid> Found(AccountRows rows, SearchRange range, bool live) => range.Column switch
    {
        SearchColumn.FullName => ByText(rows, row => row.FullNorm, range),
        SearchColumn.LastName => ByText(rows, row => row.LastNorm, range),
        SearchColumn.ExternalId => ByText(rows, row => row.ExternalId, range),
        SearchColumn.EmailKey => ByKey(rows.ChannelsOf(ChannelKind.Email, live), range),
        SearchColumn.PhoneKey => ByKey(rows.ChannelsOf(ChannelKind.Phone, live), range),
        _ => ById(rows, range),
    };

    // The partial index of external IDs is used only where the condition says that there is one.
    private static IQueryable<Guid> ByText(AccountRows rows, Expression<Func<ContactRow, string?>> column, SearchRange range)
    {
        IQueryable<ContactRow> contacts = range.Column == SearchColumn.ExternalId
            ? rows.Contacts.Where(row => row.ExternalId != null)
            : rows.Contacts;
        return Within(contacts, column, range).Select(row => row.Id);
    }

    private static IQueryable<Guid> ByKey(IQueryable<ChannelRow> channels, SearchRange range) =>
        Within(channels, row => row.Key, range).Select(row => row.Owner);

    private static IQueryable<Guid> ById(AccountRows rows, SearchRange range)
    {
        (Guid lowest, Guid highest) = range.IdBounds();
        return rows.Contacts.Where(row => row.Id >= lowest && row.Id <= highest).Select(row => row.Id);
    }

    private static IQueryable<TRow> Within<TRow>(IQueryable<TRow> rows, Expression<Func<TRow, string?>> column, SearchRange range)
    {
        IQueryable<TRow> from = TextOrder.From(rows, column, range.From);
        return range.Until is null ? from : TextOrder.Before(from, column, range.Until);
    }
}
