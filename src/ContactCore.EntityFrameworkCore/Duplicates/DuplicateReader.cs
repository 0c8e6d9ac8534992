using ContactCore.EntityFrameworkCore.Channels;
using ContactCore.EntityFrameworkCore.Contacts;
using ContactCore.EntityFrameworkCore.Selections;
using ContactCore.EntityFrameworkCore.Stores;
using ContactCore.Accounts;
using ContactCore.Channels;
using ContactCore.Contacts;
using ContactCore.Duplicates;
using ContactCore.Selections;
using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.Duplicates;

/// <summary>Reads exact duplicates from the channels' index alone: a group is a run of equal keys in it.</summary>
internal sealed class DuplicateReader(Database database) : IDuplicateReader
{
    public Task<DuplicateCount> CountAsync(AccountId account, ChannelKind kind, CancellationToken cancellationToken) =>
        database.ReadAsync(
            account,
            async (db, token) =>
            {
                var count = await Groups(Live(db, account, kind))
                    .GroupBy(_ => 1)
                    .Select(all => new { Keys = all.LongCount(), Contacts = all.Sum(group => group.Count) })
                    .FirstOrDefaultAsync(token).ConfigureAwait(false);
                return new DuplicateCount(count?.Keys ?? 0, count?.Contacts ?? 0);
            },
            cancellationToken);

    public Task<IReadOnlyList<DuplicateGroup>> GroupsAsync(
        AccountId account, ChannelKind kind, string? after, int size, CancellationToken cancellationToken) =>
        database.ReadAsync<IReadOnlyList<DuplicateGroup>>(
            account,
            async (db, token) =>
            {
                IQueryable<ChannelRow> channels = Live(db, account, kind);
                if (after is not null)
                    channels = TextOrder.Behind(channels, row => row.Key, after);
                List<KeyHolders> groups = await Groups(channels).OrderBy(group => group.Key).Take(size)
                    .ToListAsync(token).ConfigureAwait(false);
                return [.. groups.Select(group => new DuplicateGroup(new AddressKey(kind, group.Key), group.Count))];
            },
            cancellationToken);

    public Task<IReadOnlyList<Contact>> MembersAsync(
        AccountId account, AddressKey address, RankingPosition? after, int size, CancellationToken cancellationToken) =>
        database.ReadAsync(
            account,
            async (db, token) =>
            {
                AccountRows rows = new(db, account.Value, database.ProbesSmallSets);
                IQueryable<Guid> holders = Live(db, account, address.Kind).Where(row => row.Key == address.Key).Select(row => row.Owner);
                ContactSet members = new(rows, ContactState.Live);
                members.Within(holders);
                IReadOnlyList<RatedContact> page = await new RankedPage(rows, Ranking.Created, after, size)
                    .ReadAsync([members], token).ConfigureAwait(false);
                return await ContactLoader.LoadAsync(rows, database.Limits, page, token).ConfigureAwait(false);
            },
            cancellationToken);

    private static IQueryable<ChannelRow> Live(DbContext db, AccountId account, ChannelKind kind) =>
        new AccountRows(db, account.Value).ChannelsOf(kind, live: true);

    // A contact holds a key once, so that the rows of a key are its holders.
    private static IQueryable<KeyHolders> Groups(IQueryable<ChannelRow> channels) =>
        channels.GroupBy(row => row.Key)
            .Select(group => new KeyHolders { Key = group.Key, Count = group.LongCount() })
            .Where(group => group.Count > 1);
}
