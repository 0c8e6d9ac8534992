using ContactCore.Accounts;
using ContactCore.EntityFrameworkCore.Stores;
using ContactCore.Events;
using ContactCore.Ids;
using ContactCore.Reporting;
using ContactCore.Time;
using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.Events;

/// <summary>Reads events.</summary>
internal sealed class EventReader(Database database) : IEventReader
{
    public Task<IReadOnlyList<ContactEvent>> FindAsync(
        AccountId account, IReadOnlyCollection<string> hostKeys, IReadOnlyCollection<Guid> origins, CancellationToken cancellationToken) =>
        database.ReadAsync<IReadOnlyList<ContactEvent>>(
            account,
            async (db, token) =>
            {
                List<EventRow> found = await EventLookup.FindAsync(
                    new AccountRows(db, account.Value).Events, hostKeys, origins, token).ConfigureAwait(false);
                return [.. found.Select(EventRows.Read)];
            },
            cancellationToken);

    public Task<long> CountAsync(AccountId account, ContactId contact, CancellationToken cancellationToken) =>
        database.ReadAsync(
            account,
            (db, token) => new AccountRows(db, account.Value).Events.LongCountAsync(row => row.Owner == contact.Value, token),
            cancellationToken);

    public Task<IReadOnlyList<ContactEvent>> PageAsync(
        AccountId account, ContactId contact, ReportPosition? after, int size, CancellationToken cancellationToken) =>
        database.ReadAsync<IReadOnlyList<ContactEvent>>(
            account,
            async (db, token) =>
            {
                IQueryable<EventRow> events = new AccountRows(db, account.Value).Events.Where(row => row.Owner == contact.Value);
                if (after is { } place)
                {
                    long at = Microseconds.Of(place.At);
                    events = events.Where(row => row.At <= at && (row.At < at || row.Origin < place.Origin));
                }

                List<EventRow> page = await events.OrderByDescending(row => row.At).ThenByDescending(row => row.Origin)
                    .Take(size).ToListAsync(token).ConfigureAwait(false);
                return [.. page.Select(EventRows.Read)];
            },
            cancellationToken);
}
