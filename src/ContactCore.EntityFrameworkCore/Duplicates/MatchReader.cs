using ContactCore.Accounts;
using ContactCore.Channels;
using ContactCore.Contacts;
using ContactCore.Duplicates;
using ContactCore.EntityFrameworkCore.Channels;
using ContactCore.EntityFrameworkCore.Contacts;
using ContactCore.EntityFrameworkCore.Fields;
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
                return await WholeAsync(
                    page,
                    rows.Channels.Where(row => row.Owner >= first && row.Owner <= last),
                    rows.FieldValues.Where(row => row.Owner >= first && row.Owner <= last),
                    rows,
                    fields,
                    token).ConfigureAwait(false);
            },
            cancellationToken);

    public Task<IReadOnlyList<ComparedContact>> GetAsync(
        AccountId account, IReadOnlyCollection<Guid> fields, IReadOnlyCollection<ContactId> ids, CancellationToken cancellationToken)
    {
        Guid[] wanted = [.. ids.Select(id => id.Value).Distinct()];
        return database.ReadAsync<IReadOnlyList<ComparedContact>>(
            account,
            async (db, token) =>
            {
                AccountRows rows = new(db, account.Value);
                List<ComparedRow> found = await Compared(Live(rows).Where(row => EF.Parameter(wanted).Contains(row.Id))).ToListAsync(token).ConfigureAwait(false);
                if (found.Count == 0)
                    return [];
                found.Sort((one, other) => one.Id.CompareTo(other.Id));
                return await WholeAsync(
                    found,
                    rows.Channels.Where(row => EF.Parameter(wanted).Contains(row.Owner)),
                    rows.FieldValues.Where(row => EF.Parameter(wanted).Contains(row.Owner)),
                    rows,
                    fields,
                    token).ConfigureAwait(false);
            },
            cancellationToken);
    }

    public Task<IReadOnlyList<ContactMark>> GetMarksAsync(AccountId account, IReadOnlyCollection<ContactId> ids, CancellationToken cancellationToken)
    {
        Guid[] wanted = [.. ids.Select(id => id.Value).Distinct()];
        return database.ReadAsync<IReadOnlyList<ContactMark>>(
            account,
            async (db, token) =>
            {
                List<MarkRow> found = await Marks(new AccountRows(db, account.Value).Contacts.Where(row => EF.Parameter(wanted).Contains(row.Id)))
                    .ToListAsync(token).ConfigureAwait(false);
                return [.. found.Select(row => row.Mark)];
            },
            cancellationToken);
    }

    public Task<ChangedContacts> ChangedAsync(
        AccountId account, DateTimeOffset since, ContactId? after, int size, CancellationToken cancellationToken)
    {
        long from = Microseconds.Of(since);
        return database.ReadAsync(
            account,
            async (db, token) =>
            {
                AccountRows rows = new(db, account.Value);
                List<MarkRow> found = after is { } last
                    ? await BehindAsync(rows, from, last.Value, size, token).ConfigureAwait(false)
                    : await FromAsync(rows, from, size, token).ConfigureAwait(false);
                return await ChangedAsync(rows, found, size, token).ConfigureAwait(false);
            },
            cancellationToken);
    }

    public Task<BaseLook> LookAsync(
        AccountId account, DateTimeOffset since, int size, IReadOnlyCollection<ContactId> ids, CancellationToken cancellationToken)
    {
        long from = Microseconds.Of(since);
        Guid[] wanted = [.. ids.Select(id => id.Value).Distinct()];
        return database.ReadAsync(
            account,
            async (db, token) =>
            {
                AccountRows rows = new(db, account.Value);
                ILookup<LookPart, LookRow> look = (await Look(rows, from, size, wanted).ToListAsync(token).ConfigureAwait(false)).ToLookup(row => row.Part);
                List<MarkRow> changed = [.. look[LookPart.Changed].Select(row => row.Mark)];
                if (changed.Count > size)
                    changed = await ChangedFrom(rows, from, size).ToListAsync(token).ConfigureAwait(false);
                return new BaseLook(
                    Page(changed, size, look[LookPart.Account].FirstOrDefault()?.Version ?? 0),
                    (await FieldReader.AllAsync(rows, token).ConfigureAwait(false)).ToValueList(),
                    look[LookPart.Named].Select(row => row.Mark.Mark).ToValueList());
            },
            cancellationToken);
    }

    private static async Task<ChangedContacts> ChangedAsync(AccountRows rows, List<MarkRow> found, int size, CancellationToken cancellationToken) =>
        Page(found, size, await rows.Own.Select(row => row.Erasures).FirstOrDefaultAsync(cancellationToken).ConfigureAwait(false));

    private static ChangedContacts Page(List<MarkRow> found, int size, long erasures) =>
        new(found.OrderBy(row => row.Changed).ThenBy(row => row.Id).Take(size).Select(row => row.Mark).ToValueList(), erasures);

    // One statement, since each costs more to prepare than to run: mostly few were changed, or nobody.
    private static IQueryable<LookRow> Look(AccountRows rows, long from, int size, Guid[] wanted) =>
        Parts(FewFrom(rows, from, size), LookPart.Changed)
            .Concat(Parts(rows.Contacts.Where(row => EF.Parameter(wanted).Contains(row.Id)), LookPart.Named))
            .Concat(rows.Own.Select(row => new LookRow
            {
                Part = LookPart.Account,
                Id = null,
                Changed = 0,
                Version = row.Erasures,
                State = ContactState.Live,
            }));

    private static IQueryable<LookRow> Parts(IQueryable<ContactRow> contacts, LookPart part) => contacts.Select(row => new LookRow
    {
        Part = part,
        Id = row.Id,
        Changed = row.Changed,
        Version = row.Version,
        State = row.State,
    });

    private static async Task<List<MarkRow>> FromAsync(AccountRows rows, long from, int size, CancellationToken cancellationToken)
    {
        List<MarkRow> few = await Marks(FewFrom(rows, from, size)).ToListAsync(cancellationToken).ConfigureAwait(false);
        return few.Count <= size ? few : await ChangedFrom(rows, from, size).ToListAsync(cancellationToken).ConfigureAwait(false);
    }

    // In no order: one more than are wanted, where they are more.
    private static IQueryable<ContactRow> FewFrom(AccountRows rows, long from, int size) => rows.Contacts
        .Where(row => (row.State == ContactState.Live || row.State == ContactState.Deleted || row.State == ContactState.Merged) && row.Changed >= from)
        .Take(size + 1);

    private static async Task<List<MarkRow>> BehindAsync(AccountRows rows, long at, Guid after, int size, CancellationToken cancellationToken)
    {
        List<MarkRow> found = await ChangedAt(rows, at, after, size).ToListAsync(cancellationToken).ConfigureAwait(false);
        if (found.Count < size)
            found.AddRange(await ChangedFrom(rows, at + 1, size).ToListAsync(cancellationToken).ConfigureAwait(false));
        return found;
    }

    // A run through the index for each state, since it begins with the state; the first of each are more than enough.
    private static IQueryable<MarkRow> ChangedFrom(AccountRows rows, long from, int size) => EachState(
        rows, contacts => contacts.Where(row => row.Changed >= from).OrderBy(row => row.Changed).ThenBy(row => row.Id).Take(size));

    private static IQueryable<MarkRow> ChangedAt(AccountRows rows, long at, Guid after, int size) => EachState(
        rows, contacts => contacts.Where(row => row.Changed == at && row.Id > after).OrderBy(row => row.Id).Take(size));

    private static IQueryable<MarkRow> EachState(AccountRows rows, Func<IQueryable<ContactRow>, IQueryable<ContactRow>> choose) =>
        Marks(choose(rows.Contacts.Where(row => row.State == ContactState.Live)))
            .Concat(Marks(choose(rows.Contacts.Where(row => row.State == ContactState.Deleted))))
            .Concat(Marks(choose(rows.Contacts.Where(row => row.State == ContactState.Merged))));

    private static IQueryable<MarkRow> Marks(IQueryable<ContactRow> contacts) => contacts.Select(row => new MarkRow
    {
        Id = row.Id,
        Changed = row.Changed,
        Version = row.Version,
        State = row.State,
    });

    private static IQueryable<ContactRow> Live(AccountRows rows) => rows.Contacts.Where(row => row.State == ContactState.Live);

    private static IQueryable<ComparedRow> ContactsOf(AccountRows rows, Guid? after, int size)
    {
        IQueryable<ContactRow> contacts = Live(rows);
        if (after is { } last)
            contacts = contacts.Where(row => row.Id > last);
        return Compared(contacts.OrderBy(row => row.Id).Take(size));
    }

    private static IQueryable<ComparedRow> Compared(IQueryable<ContactRow> contacts) => contacts.Select(row => new ComparedRow
    {
        Id = row.Id,
        Created = row.Created,
        Version = row.Version,
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

    private static async Task<IReadOnlyList<ComparedContact>> WholeAsync(
        List<ComparedRow> contacts,
        IQueryable<ChannelRow> ofChannels,
        IQueryable<FieldValueRow> ofValues,
        AccountRows rows,
        IReadOnlyCollection<Guid> fields,
        CancellationToken cancellationToken)
    {
        ILookup<Guid, ChannelRow> channels = (await ofChannels.Where(row => row.Live).ToListAsync(cancellationToken).ConfigureAwait(false))
            .ToLookup(row => row.Owner);
        ILookup<Guid, ComparedValue> values = fields.Count == 0
            ? Array.Empty<ComparedValue>().ToLookup(value => value.Owner)
            : (await ValuesOf(ofValues, rows, [.. fields]).ToListAsync(cancellationToken).ConfigureAwait(false)).ToLookup(value => value.Owner);
        return [.. contacts.Select(row => Compared(row, channels[row.Id], values[row.Id]))];
    }

    private static IQueryable<ComparedValue> ValuesOf(IQueryable<FieldValueRow> values, AccountRows rows, Guid[] fields) =>
        from row in values
        where EF.Parameter(fields).Contains(row.Field)
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
            Version = row.Version,
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
