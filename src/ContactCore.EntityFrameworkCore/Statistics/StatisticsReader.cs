using ContactCore.Accounts;
using ContactCore.Channels;
using ContactCore.Contacts;
using ContactCore.EntityFrameworkCore.Contacts;
using ContactCore.EntityFrameworkCore.Limits;
using ContactCore.EntityFrameworkCore.Stores;
using ContactCore.Standings;
using ContactCore.Statistics;
using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.Statistics;

/// <summary>Reads statistics, each with one statement over the base.</summary>
internal sealed class StatisticsReader(Database database) : IStatisticsReader
{
    public Task<IReadOnlyList<StatusCount>> ByStatusAsync(AccountId account, CancellationToken cancellationToken) =>
        database.ReadAsync<IReadOnlyList<StatusCount>>(
            account,
            async (db, token) =>
            {
                AccountRows rows = new(db, account.Value);
                LimitPlace? place = await database.Limits.FindAsync(rows, token).ConfigureAwait(false);
                var counts = await StatusOfEach(rows, place)
                    .GroupBy(address => new { address.Kind, address.Status })
                    .Select(group => new
                    {
                        group.Key.Kind,
                        group.Key.Status,
                        Addresses = group.Select(address => address.Key).Distinct().LongCount(),
                        Contacts = group.Select(address => address.Owner).Distinct().LongCount(),
                    })
                    .ToListAsync(token).ConfigureAwait(false);
                return [.. counts.Select(count => new StatusCount(count.Kind, count.Status, count.Addresses, count.Contacts))];
            },
            cancellationToken);

    public Task<IReadOnlyList<SourceCount>> BySourceAsync(AccountId account, CancellationToken cancellationToken) =>
        database.ReadAsync<IReadOnlyList<SourceCount>>(
            account,
            async (db, token) =>
            {
                var counts = await new AccountRows(db, account.Value).Contacts
                    .Where(row => row.State == ContactState.Live)
                    .GroupBy(row => row.Source)
                    .Select(group => new { Source = group.Key, Contacts = group.LongCount() })
                    .ToListAsync(token).ConfigureAwait(false);
                return [.. counts.Select(count => new SourceCount(count.Source, count.Contacts))];
            },
            cancellationToken);

    public Task<IReadOnlyList<GrowthCount>> GrowthAsync(
        AccountId account, IReadOnlyList<DateTimeOffset> instants, CancellationToken cancellationToken) =>
        database.ReadAsync(
            account, (db, token) => GrowthQuery.ReadAsync(new AccountRows(db, account.Value), instants, token), cancellationToken);

    // The status function in SQL: what stands is kept beside the facts, and the blacklist is joined.
    private static IQueryable<HeldAddress> StatusOfEach(AccountRows rows, LimitPlace? place)
    {
        IQueryable<string> emails = rows.EmailEntries.Select(row => row.Key);
        IQueryable<string> phones = rows.PhoneEntries.Select(row => row.Key);
        IQueryable<HeldAddress> held =
            from channel in rows.Channels
            where channel.Live == true
            join standing in rows.Standings on new { channel.Kind, channel.Key } equals new { standing.Kind, standing.Key } into known
            from standing in known.DefaultIfEmpty()
            select new HeldAddress
            {
                Kind = channel.Kind,
                Key = channel.Key,
                Owner = channel.Owner,
                Status = (channel.Kind == ChannelKind.Email && emails.Any(key => key == channel.Key))
                    || (channel.Kind == ChannelKind.Phone && phones.Any(key => key == channel.Key))
                    ? AddressStatus.Blacklisted
                    : standing == null ? AddressStatus.Active : standing.Status,
            };
        if (place is null)
            return held;
        IQueryable<ContactRow> past = rows.Contacts.Where(PastLimit.Test(rows, place));
        return held.Select(address => new HeldAddress
        {
            Kind = address.Kind,
            Key = address.Key,
            Owner = address.Owner,
            Status = address.Kind == ChannelKind.Email && address.Status == AddressStatus.Active && past.Any(contact => contact.Id == address.Owner)
                ? AddressStatus.OverLimit
                : address.Status,
        });
    }
}
