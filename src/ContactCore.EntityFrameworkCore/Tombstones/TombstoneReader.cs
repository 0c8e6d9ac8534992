using ContactCore.Accounts;
using ContactCore.EntityFrameworkCore.Stores;
using ContactCore.Tombstones;
using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.Tombstones;

/// <summary>Reads tombstones.</summary>
internal sealed class TombstoneReader(Database database) : ITombstoneReader
{
    public Task<long> CountErasuresAsync(AccountId account, CancellationToken cancellationToken) => database.ReadAsync(
        account,
        (db, token) => CountAsync(new AccountRows(db, account.Value), token),
        cancellationToken);

    public Task<TombstonesFound> FindAsync(
        AccountId account, IReadOnlyCollection<TombstoneKey> keys, IReadOnlyCollection<string> secrets, CancellationToken cancellationToken) =>
        database.ReadAsync(
            account,
            async (db, token) =>
            {
                AccountRows rows = new(db, account.Value);
                long erasures = await CountAsync(rows, token).ConfigureAwait(false);
                List<TombstoneRow> found = await TombstoneLookup.FindAsync(rows.Tombstones, keys, token).ConfigureAwait(false);
                bool hasOthers = await TombstoneLookup.HasOthersAsync(rows.Tombstones, secrets, token).ConfigureAwait(false);
                return new TombstonesFound(erasures, [.. found.Select(TombstoneRows.Read)], hasOthers);
            },
            cancellationToken);

    private static Task<long> CountAsync(AccountRows rows, CancellationToken cancellationToken) =>
        rows.Own.Select(row => row.Erasures).FirstOrDefaultAsync(cancellationToken);
}
