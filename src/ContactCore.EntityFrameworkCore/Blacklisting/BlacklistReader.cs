using ContactCore.EntityFrameworkCore.Stores;
using ContactCore.Accounts;
using ContactCore.Blacklisting;
using ContactCore.Channels;

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
}
