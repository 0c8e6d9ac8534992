using ContactCore.EntityFrameworkCore.Stores;
using ContactCore.Accounts;
using ContactCore.Channels;
using ContactCore.Histories;
using ContactCore.Ids;
using ContactCore.Time;
using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.Histories;

/// <summary>Reads history, oldest first.</summary>
internal sealed class HistoryReader(Database database) : IHistoryReader
{
    public Task<IReadOnlyList<HistoryEntry>> OfContactAsync(
        AccountId account, ContactId contact, HistoryPosition? after, int size, CancellationToken cancellationToken) =>
        database.ReadAsync<IReadOnlyList<HistoryEntry>>(
            account,
            async (db, token) =>
            {
                IQueryable<ContactHistoryRow> entries =
                    new AccountRows(db, account.Value).ContactHistory.Where(row => row.Owner == contact.Value);
                if (after is { } place)
                {
                    long at = Microseconds.Of(place.At);
                    entries = entries.Where(row => row.At >= at && (row.At > at || row.Id > place.Id));
                }

                List<ContactHistoryRow> page = await entries.OrderBy(row => row.At).ThenBy(row => row.Id)
                    .Take(size).ToListAsync(token).ConfigureAwait(false);
                return [.. page.Select(HistoryRows.Read)];
            },
            cancellationToken);

    public Task<IReadOnlyList<HistoryEntry>> OfAddressAsync(
        AccountId account, AddressHolding holding, HistoryPosition? after, int size, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(holding);
        (ChannelKind kind, string key) = holding.Address;
        long from = Microseconds.Of(holding.From);
        long until = holding.Until is { } end ? Microseconds.Of(end) : long.MaxValue;
        return database.ReadAsync<IReadOnlyList<HistoryEntry>>(
            account,
            async (db, token) =>
            {
                IQueryable<AddressHistoryRow> entries = new AccountRows(db, account.Value).AddressHistory
                    .Where(row => row.Kind == kind && row.Key == key && row.At >= from && row.At <= until);
                if (after is { } place)
                {
                    long at = Microseconds.Of(place.At);
                    entries = entries.Where(row => row.At >= at && (row.At > at || row.Id > place.Id));
                }

                List<AddressHistoryRow> page = await entries.OrderBy(row => row.At).ThenBy(row => row.Id)
                    .Take(size).ToListAsync(token).ConfigureAwait(false);
                return [.. page.Select(HistoryRows.Read)];
            },
            cancellationToken);
    }

    public Task<IReadOnlyList<AddressHolding>> HoldingsAsync(
        AccountId account, ContactId contact, CancellationToken cancellationToken) =>
        database.ReadAsync<IReadOnlyList<AddressHolding>>(
            account,
            async (db, token) =>
            {
                AccountRows rows = new(db, account.Value);
                var present = await rows.Channels.Where(row => row.Owner == contact.Value)
                    .Select(row => new { row.Kind, row.Key, row.Added }).ToListAsync(token).ConfigureAwait(false);
                var former = await rows.FormerChannels.Where(row => row.Owner == contact.Value)
                    .Select(row => new { row.Kind, row.Key, row.Added, row.Removed }).ToListAsync(token).ConfigureAwait(false);
                return
                [
                    .. present.Select(row => new AddressHolding(
                        new AddressKey(row.Kind, row.Key), Microseconds.ToInstant(row.Added), null)),
                    .. former.Select(row => new AddressHolding(
                        new AddressKey(row.Kind, row.Key), Microseconds.ToInstant(row.Added), Microseconds.ToInstant(row.Removed))),
                ];
            },
            cancellationToken);
}
