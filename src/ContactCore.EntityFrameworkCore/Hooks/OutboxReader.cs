using ContactCore.Accounts;
using ContactCore.EntityFrameworkCore.Stores;
using ContactCore.Hooks;
using ContactCore.Time;
using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.Hooks;

/// <summary>Reads an account's outbox.</summary>
internal sealed class OutboxReader(Database database) : IOutboxReader
{
    public Task<IReadOnlyList<WaitingEvent>> DueAsync(
        AccountId account, DateTimeOffset at, long after, int size, CancellationToken cancellationToken) =>
        database.ReadAsync<IReadOnlyList<WaitingEvent>>(
            account,
            async (db, token) =>
            {
                AccountRows rows = new(db, account.Value);
                long now = Microseconds.Of(at);
                List<OutboxRow> due = await rows.Outbox.Where(row => row.NextTry > OutboxRow.AtOnce && row.NextTry <= now)
                    .OrderBy(row => row.NextTry).ThenBy(row => row.Sequence).Take(size).ToListAsync(token).ConfigureAwait(false);
                if (due.Count < size)
                    due.AddRange(await Fresh(rows, after).Take(size - due.Count).ToListAsync(token).ConfigureAwait(false));
                return [.. due.Select(row => OutboxRows.Read(account, row))];
            },
            cancellationToken);

    public Task<IReadOnlyList<WaitingEvent>> PageAsync(
        AccountId account, bool isParked, long after, int size, CancellationToken cancellationToken) =>
        database.ReadAsync<IReadOnlyList<WaitingEvent>>(
            account,
            async (db, token) =>
            {
                IQueryable<OutboxRow> rows = new AccountRows(db, account.Value).Outbox.Where(row => row.Sequence > after);
                if (isParked)
                    rows = rows.Where(row => row.NextTry == OutboxRow.Never);
                List<OutboxRow> page = await rows.OrderBy(row => row.Sequence).Take(size).ToListAsync(token).ConfigureAwait(false);
                return [.. page.Select(row => OutboxRows.Read(account, row))];
            },
            cancellationToken);

    // What has failed is always the first of its subject that is left. One that was passed over for that comes first when it is let go.
    private static IQueryable<OutboxRow> Fresh(AccountRows rows, long after) => rows.Outbox
        .Where(row => row.NextTry == OutboxRow.AtOnce && row.Sequence > after
            && !rows.Outbox.Any(failed => failed.Subject == row.Subject && failed.NextTry > OutboxRow.AtOnce)
            && !rows.Outbox.Any(passed => passed.Subject == row.Subject && passed.Sequence <= after))
        .OrderBy(row => row.Sequence);
}
