using ContactCore.EntityFrameworkCore.Selections;
using ContactCore.EntityFrameworkCore.Stores;
using ContactCore.Accounts;
using ContactCore.Channels;
using ContactCore.Contacts;
using ContactCore.Ids;
using ContactCore.Selections;
using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.Contacts;

/// <summary>Reads contacts.</summary>
internal sealed class ContactReader(Database database) : IContactReader
{
    public Task<IReadOnlyList<Contact>> GetAsync(
        AccountId account, IReadOnlyCollection<ContactId> ids, CancellationToken cancellationToken)
    {
        Guid[] wanted = [.. ids.Select(id => id.Value).Distinct()];
        return WhereAsync(account, contacts => contacts.Where(row => EF.Parameter(wanted).Contains(row.Id)), cancellationToken);
    }

    public Task<IReadOnlyList<Contact>> GetByExternalIdAsync(
        AccountId account, IReadOnlyCollection<string> externalIds, CancellationToken cancellationToken)
    {
        string[] wanted = [.. externalIds.Distinct(StringComparer.Ordinal)];
        return WhereAsync(account, contacts => contacts.Where(row => EF.Parameter(wanted).Contains(row.ExternalId)), cancellationToken);
    }

    public Task<IReadOnlyList<AddressHolder>> GetHoldersAsync(
        AccountId account, ChannelKind kind, IReadOnlyCollection<string> keys, int most, CancellationToken cancellationToken)
    {
        string[] wanted = [.. keys.Distinct(StringComparer.Ordinal)];
        return database.ReadAsync(
            account,
            (db, token) => HolderQuery.ReadAsync(
                db,
                new AccountRows(db, account.Value).ChannelsOf(kind, live: true).Where(row => EF.Parameter(wanted).Contains(row.Key)),
                most,
                token),
            cancellationToken);
    }

    public Task<IReadOnlyList<ContactId>> GetMergedIntoAsync(
        AccountId account, IReadOnlyCollection<ContactId> ids, CancellationToken cancellationToken) =>
        database.ReadAsync<IReadOnlyList<ContactId>>(
            account,
            async (db, token) =>
            {
                List<Guid> merged = await MergedContacts
                    .IntoAsync(new AccountRows(db, account.Value), ids.Select(id => id.Value), token).ConfigureAwait(false);
                return [.. merged.Select(id => new ContactId(id))];
            },
            cancellationToken);

    public Task<long> CountAsync(AccountId account, ContactQuery query, CancellationToken cancellationToken) =>
        database.ReadAsync(
            account,
            async (db, token) =>
            {
                long count = 0;
                AccountRows rows = await SeenAsync(db, account, query, token).ConfigureAwait(false);
                foreach (ContactSet set in QueryTranslation.Sets(rows, query))
                    count += await set.CountAsync(token).ConfigureAwait(false);
                return count;
            },
            cancellationToken);

    public Task<IReadOnlyList<Contact>> PageAsync(
        AccountId account, ContactQuery query, Ranking ranking, RankingPosition? after, int size, CancellationToken cancellationToken) =>
        database.ReadAsync(
            account,
            async (db, token) =>
            {
                AccountRows rows = await SeenAsync(db, account, query, token).ConfigureAwait(false);
                IReadOnlyList<RatedContact> page = await new RankedPage(rows, ranking, after, size)
                    .ReadAsync(QueryTranslation.Sets(rows, query), token).ConfigureAwait(false);
                return await ContactLoader.LoadAsync(rows, database.Limits, page, token).ConfigureAwait(false);
            },
            cancellationToken);

    private Task<AccountRows> SeenAsync(DbContext db, AccountId account, ContactQuery query, CancellationToken cancellationToken) =>
        database.Limits.SeenAsync(new AccountRows(db, account.Value, database.ProbesSmallSets), query, cancellationToken);

    private Task<IReadOnlyList<Contact>> WhereAsync(
        AccountId account, Func<IQueryable<ContactRow>, IQueryable<ContactRow>> choose, CancellationToken cancellationToken) =>
        database.ReadAsync(
            account,
            async (db, token) =>
            {
                AccountRows rows = new(db, account.Value);
                List<RatedContact> found = await RatedContact.Of(rows, choose(rows.Contacts)).ToListAsync(token).ConfigureAwait(false);
                return await ContactLoader.LoadAsync(rows, database.Limits, found, token).ConfigureAwait(false);
            },
            cancellationToken);
}
