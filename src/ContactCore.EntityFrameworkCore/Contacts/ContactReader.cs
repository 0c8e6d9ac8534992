using ContactCore.EntityFrameworkCore.Channels;
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
        return database.ReadAsync<IReadOnlyList<AddressHolder>>(
            async (db, token) =>
            {
                IQueryable<ChannelRow> live = new AccountRows(db, account.Value).Channels
                    .Where(row => row.Kind == kind && row.Live && EF.Parameter(wanted).Contains(row.Key));
                var holders = await live.Select(row => row.Key).Distinct()
                    .SelectMany(key => live.Where(row => row.Key == key).OrderBy(row => row.Owner).Take(most))
                    .Select(row => new { row.Key, row.Owner })
                    .ToListAsync(token).ConfigureAwait(false);
                return
                [
                    .. holders.Distinct().OrderBy(row => row.Key, StringComparer.Ordinal).ThenBy(row => row.Owner)
                        .Select(row => new AddressHolder(row.Key, new ContactId(row.Owner))),
                ];
            },
            cancellationToken);
    }

    public Task<long> CountAsync(AccountId account, ContactQuery query, CancellationToken cancellationToken) =>
        database.ReadAsync(
            (db, token) => QueryTranslation.Contacts(new AccountRows(db, account.Value), query).LongCountAsync(token),
            cancellationToken);

    public Task<IReadOnlyList<Contact>> PageAsync(
        AccountId account, ContactQuery query, Ranking ranking, RankingPosition? after, int size, CancellationToken cancellationToken) =>
        database.ReadAsync(
            async (db, token) =>
            {
                AccountRows rows = new(db, account.Value);
                IReadOnlyList<ContactRow> page = await new RankedPage(ranking, after, size)
                    .ReadAsync(ScopeTranslation.States(query.Scope), state => QueryTranslation.Contacts(rows, query, state), token).ConfigureAwait(false);
                return await ContactLoader.LoadAsync(rows, page, token).ConfigureAwait(false);
            },
            cancellationToken);

    private Task<IReadOnlyList<Contact>> WhereAsync(
        AccountId account, Func<IQueryable<ContactRow>, IQueryable<ContactRow>> choose, CancellationToken cancellationToken) =>
        database.ReadAsync(
            async (db, token) =>
            {
                AccountRows rows = new(db, account.Value);
                List<ContactRow> found = await choose(rows.Contacts).ToListAsync(token).ConfigureAwait(false);
                return await ContactLoader.LoadAsync(rows, found, token).ConfigureAwait(false);
            },
            cancellationToken);
}
