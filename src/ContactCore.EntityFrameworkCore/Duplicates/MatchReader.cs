using ContactCore.Accounts;
using ContactCore.Channels;
using ContactCore.Contacts;
using ContactCore.Duplicates;
using ContactCore.EntityFrameworkCore.Channels;
using ContactCore.EntityFrameworkCore.Stores;
using ContactCore.Ids;
using ContactCore.Postal;
using ContactCore.Time;
using ContactCore.Values;
using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.Duplicates;

/// <summary>
/// Reads the base by ID, a page in three queries. What belongs to the contacts of a page is read by the range of their IDs:
/// one walk through an index, of which those of live contacts are taken.
/// </summary>
internal sealed class MatchReader(Database database) : IMatchReader
{
    public Task<IReadOnlyList<ComparedContact>> PageAsync(
        AccountId account, IReadOnlyCollection<Guid> fields, ContactId? after, int size, CancellationToken cancellationToken) =>
        database.ReadAsync<IReadOnlyList<ComparedContact>>(
            account,
            async (db, token) =>
            {
                AccountRows rows = new(db, account.Value);
                List<ComparedRow> page = await ContactsOf(rows, after?.Value, size).ToListAsync(token).ConfigureAwait(false);
                if (page.Count == 0)
                    return [];
                Guid first = page[0].Id;
                Guid last = page[^1].Id;
                ILookup<Guid, ChannelRow> channels = (await rows.Channels.Where(row => row.Live && row.Owner >= first && row.Owner <= last)
                    .ToListAsync(token).ConfigureAwait(false)).ToLookup(row => row.Owner);
                ILookup<Guid, ComparedValue> values = fields.Count == 0
                    ? Array.Empty<ComparedValue>().ToLookup(value => value.Owner)
                    : (await ValuesOf(rows, [.. fields], first, last).ToListAsync(token).ConfigureAwait(false)).ToLookup(value => value.Owner);
                return [.. page.Select(row => Compared(row, channels[row.Id], values[row.Id]))];
            },
            cancellationToken);

    private static IQueryable<ComparedRow> ContactsOf(AccountRows rows, Guid? after, int size)
    {
        var contacts = rows.Contacts.Where(row => row.State == ContactState.Live);
        if (after is { } last)
            contacts = contacts.Where(row => row.Id > last);
        return contacts.OrderBy(row => row.Id).Take(size).Select(row => new ComparedRow
        {
            Id = row.Id,
            Created = row.Created,
            ExternalId = row.ExternalId,
            FirstName = row.FirstName,
            LastName = row.LastName,
            Line1 = row.Line1,
            Line2 = row.Line2,
            City = row.City,
            Region = row.Region,
            PostalCode = row.PostalCode,
            Country = row.Country,
        });
    }

    private static IQueryable<ComparedValue> ValuesOf(AccountRows rows, Guid[] fields, Guid first, Guid last) =>
        from row in rows.FieldValues
        where row.Owner >= first && row.Owner <= last && EF.Parameter(fields).Contains(row.Field)
        join contact in rows.Contacts on row.Owner equals contact.Id
        where contact.State == ContactState.Live
        join field in rows.Fields on row.Field equals field.Id
        select new ComparedValue { Owner = row.Owner, Field = row.Field, Type = field.Type, Text = row.Text, Number = row.Number };

    private static ComparedContact Compared(ComparedRow row, IEnumerable<ChannelRow> channels, IEnumerable<ComparedValue> values)
    {
        ChannelRow[] ordered = [.. channels.OrderBy(channel => channel.Position)];
        return new ComparedContact
        {
            Id = new ContactId(row.Id),
            CreatedAt = Microseconds.ToInstant(row.Created),
            ExternalId = row.ExternalId,
            FirstName = row.FirstName,
            LastName = row.LastName,
            Emails = Keys(ordered, ChannelKind.Email),
            Phones = Keys(ordered, ChannelKind.Phone),
            Address = row.HasAddress ? Address(row) : PostalAddress.Empty,
            Fields = values.OrderBy(value => value.Field).DistinctBy(value => value.Field)
                .Select(value => new ComparedField(value.Field, value.Value)).ToValueList(),
        };
    }

    private static ValueList<string> Keys(ChannelRow[] channels, ChannelKind kind) =>
        channels.Where(channel => channel.Kind == kind).Select(channel => channel.Key).Distinct(StringComparer.Ordinal).ToValueList();

    private static PostalAddress Address(ComparedRow row) => new()
    {
        Line1 = row.Line1,
        Line2 = row.Line2,
        City = row.City,
        Region = row.Region,
        PostalCode = row.PostalCode,
        Country = row.Country,
    };
}
