using ContactCore.Accounts;
using ContactCore.Blacklisting;
using ContactCore.Channels;
using ContactCore.EntityFrameworkCore.Stores;
using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.Blacklisting;

/// <summary>Reads the blacklist as an account may see it.</summary>
internal sealed class BlacklistReader(Database database) : IBlacklistReader
{
    public Task<IReadOnlyDictionary<AddressKey, BlacklistState>> GetAsync(
        AccountId account, IReadOnlyCollection<AddressKey> addresses, CancellationToken cancellationToken) =>
        database.ReadAsync<IReadOnlyDictionary<AddressKey, BlacklistState>>(
            account,
            async (db, token) =>
                await EntryLookup.StatesAsync(new AccountRows(db, account.Value), addresses, token).ConfigureAwait(false),
            cancellationToken);

    public Task<IReadOnlyList<ListedAddress>> PageAsync(
        AccountId account, ChannelKind kind, string? after, int size, CancellationToken cancellationToken) =>
        database.ReadAsync<IReadOnlyList<ListedAddress>>(
            account,
            async (db, token) =>
            {
                AccountRows rows = new(db, account.Value);
                IQueryable<OwnEntry> own = kind == ChannelKind.Email ? OwnEntry.OfEmails(rows) : OwnEntry.OfPhones(rows);
                if (after is not null)
                    own = TextOrder.Behind(own, row => row.Key, after);
                List<OwnEntry> page = await own.OrderBy(row => row.Key).Take(size).ToListAsync(token).ConfigureAwait(false);
                return [.. page.Select(row => row.Listed(kind))];
            },
            cancellationToken);
}
