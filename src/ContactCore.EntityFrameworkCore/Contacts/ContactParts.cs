using ContactCore.EntityFrameworkCore.Channels;
using ContactCore.EntityFrameworkCore.Fields;
using ContactCore.EntityFrameworkCore.Standings;
using ContactCore.EntityFrameworkCore.Stores;
using ContactCore.Channels;
using ContactCore.Text;
using ContactCore.Values;
using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.Contacts;

/// <summary>
/// What belongs to the contacts of a page beside their own rows, in a few queries for the whole page, so that a page costs
/// the same number of queries however large it is.
/// </summary>
internal sealed class ContactParts
{
    private ContactParts()
    {
    }

    public required ILookup<Guid, ChannelRow> Channels { get; init; }

    public required AddressStates States { get; init; }

    public required bool HasLimit { get; init; }

    public required ILookup<Guid, string> Categories { get; init; }

    public required ILookup<Guid, string> Segments { get; init; }

    public required ILookup<Guid, StoredValue> Values { get; init; }

    public static async Task<ContactParts> ReadAsync(AccountRows rows, Guid[] ids, CancellationToken cancellationToken)
    {
        List<StoodChannel> channels = await ChannelsOf(rows, ids).ToListAsync(cancellationToken).ConfigureAwait(false);
        AddressKey[] addresses = [.. channels.Select(row => new AddressKey(row.Channel.Kind, row.Channel.Key)).Distinct()];
        IEnumerable<StandingRow> standings = channels.Select(row => row.Standing).OfType<StandingRow>().DistinctBy(row => (row.Kind, row.Key));
        List<OwnedName> names = await CategoriesOf(rows, ids).Concat(SegmentsOf(rows, ids))
            .ToListAsync(cancellationToken).ConfigureAwait(false);
        return new ContactParts
        {
            HasLimit = channels.Exists(row => row.HasLimit),
            Channels = channels.ToLookup(row => row.Channel.Owner, row => row.Channel),
            States = await AddressStates.ReadAsync(rows, addresses, standings, cancellationToken).ConfigureAwait(false),
            Categories = names.Where(name => !name.IsSegment).ToLookup(name => name.Owner, name => name.Name),
            Segments = names.Where(name => name.IsSegment).ToLookup(name => name.Owner, name => name.Name),
            Values = (await ValuesOf(rows, ids).ToListAsync(cancellationToken).ConfigureAwait(false)).ToLookup(value => value.Owner),
        };
    }

    /// <summary>Names in code-point order, each once: after a merge a contact may be in twice.</summary>
    public static ValueList<string> Ordered(IEnumerable<string> names) =>
        names.Distinct(StringComparer.Ordinal).Order(CodePointOrder.Instance).ToValueList();

    private static IQueryable<StoodChannel> ChannelsOf(AccountRows rows, Guid[] ids) =>
        from row in rows.Channels
        where EF.Parameter(ids).Contains(row.Owner)
        join standing in rows.Standings on new { row.Kind, row.Key } equals new { standing.Kind, standing.Key } into known
        from standing in known.DefaultIfEmpty()
        select new StoodChannel { Channel = row, Standing = standing, HasLimit = rows.Own.Any(account => account.ContactLimit != null) };

    private static IQueryable<OwnedName> CategoriesOf(AccountRows rows, Guid[] ids) =>
        from row in rows.ContactCategories
        where EF.Parameter(ids).Contains(row.Owner)
        join category in rows.Categories on row.Category equals category.Id
        select new OwnedName { Owner = row.Owner, Name = category.Name, IsSegment = false };

    private static IQueryable<OwnedName> SegmentsOf(AccountRows rows, Guid[] ids) =>
        from row in rows.Members
        where EF.Parameter(ids).Contains(row.Owner)
        join segment in rows.Segments on row.Segment equals segment.Id
        select new OwnedName { Owner = row.Owner, Name = segment.Name, IsSegment = true };

    private static IQueryable<StoredValue> ValuesOf(AccountRows rows, Guid[] ids) =>
        from row in rows.FieldValues
        where EF.Parameter(ids).Contains(row.Owner)
        join field in rows.Fields on row.Field equals field.Id
        select new StoredValue { Owner = row.Owner, Name = field.Name, Type = field.Type, Text = row.Text, Number = row.Number };
}
