using ContactCore.Accounts;
using ContactCore.EntityFrameworkCore.Schema;
using ContactCore.EntityFrameworkCore.Settings;
using ContactCore.EntityFrameworkCore.Stores;
using ContactCore.Hooks;
using ContactCore.Time;
using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.Hooks;

/// <summary>Whether events are kept, and whose wait.</summary>
internal sealed class Outbox(Database database) : IOutbox
{
    public Task<bool> IsOnAsync(CancellationToken cancellationToken) => database.ReadAsync(
        account: null,
        async (db, token) => (await StoredVersions.ReadAsync(db, token).ConfigureAwait(false)).HooksAreOn,
        cancellationToken);

    public async Task<bool> TurnAsync(bool on, CancellationToken cancellationToken)
    {
        // A host asks for it at each start, and a look takes no lock.
        if (await IsOnAsync(cancellationToken).ConfigureAwait(false) == on)
            return false;
        return await database.WriteAsync(account: null, (db, token) => StoredVersions.TurnHooksAsync(db, on, token), cancellationToken)
            .ConfigureAwait(false);
    }

    public Task<IReadOnlyList<AccountId>> WaitingAsync(
        Guid holder, DateTimeOffset at, AccountId? after, int size, CancellationToken cancellationToken) =>
        database.ReadAsync<IReadOnlyList<AccountId>>(
            account: null,
            async (db, token) =>
            {
                InstallationRows rows = new(db);
                long now = Microseconds.Of(at);
                IQueryable<AccountRow> accounts = after is null ? rows.Accounts : TextOrder.Behind(rows.Accounts, row => row.Account, after.Value);
                List<string> waiting = await accounts
                    .Where(row => row.DeliveryHolder == null || row.DeliveryHolder == holder || row.DeliveryUntil <= now)
                    .Where(row => rows.Outbox.Any(change => change.Account == row.Account && change.NextTry <= now))
                    .OrderBy(row => row.Account)
                    .Select(row => row.Account)
                    .Take(size)
                    .ToListAsync(token).ConfigureAwait(false);
                return [.. waiting.Select(AccountId.Parse)];
            },
            cancellationToken);
}
