using ContactCore.Accounts;
using ContactCore.Activities;
using ContactCore.Channels;
using ContactCore.EntityFrameworkCore.Stores;
using ContactCore.Ids;
using ContactCore.Time;
using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.Activities;

/// <summary>Reads activities.</summary>
internal sealed class ActivityReader(Database database) : IActivityReader
{
    public Task<IReadOnlyList<Recipient>> RecipientsAsync(
        AccountId account,
        IReadOnlyCollection<ContactId> contacts,
        IReadOnlyCollection<string> externalIds,
        IReadOnlyCollection<ChannelKind> kinds,
        CancellationToken cancellationToken) =>
        database.ReadAsync(
            account,
            (db, token) => RecipientQuery.ReadAsync(new AccountRows(db, account.Value), contacts, externalIds, kinds, token),
            cancellationToken);

    public Task<IReadOnlyList<ContactActivity>> GetAsync(AccountId account, IReadOnlyCollection<Guid> origins, CancellationToken cancellationToken) =>
        database.ReadAsync<IReadOnlyList<ContactActivity>>(
            account,
            async (db, token) =>
            {
                Guid[] wanted = [.. origins];
                List<ActivityRow> found = await new AccountRows(db, account.Value).Activities
                    .Where(row => EF.Parameter(wanted).Contains(row.Origin)).ToListAsync(token).ConfigureAwait(false);
                return [.. found.Select(ActivityRows.Read)];
            },
            cancellationToken);

    public Task<IReadOnlyList<ContactActivity>> PageAsync(
        AccountId account, ContactId contact, ActivityPosition? after, int size, CancellationToken cancellationToken) =>
        database.ReadAsync<IReadOnlyList<ContactActivity>>(
            account,
            async (db, token) =>
            {
                IQueryable<ActivityRow> activities = new AccountRows(db, account.Value).Activities.Where(row => row.Owner == contact.Value);
                if (after is { } place)
                {
                    long sent = Microseconds.Of(place.SentAt);
                    activities = activities.Where(row => row.Sent <= sent && (row.Sent < sent || row.Origin < place.Origin));
                }

                List<ActivityRow> page = await activities.OrderByDescending(row => row.Sent).ThenByDescending(row => row.Origin)
                    .Take(size).ToListAsync(token).ConfigureAwait(false);
                return [.. page.Select(ActivityRows.Read)];
            },
            cancellationToken);

    public Task<IReadOnlyList<ActivityCount>> CountAsync(AccountId account, ContactId contact, CancellationToken cancellationToken) =>
        database.ReadAsync<IReadOnlyList<ActivityCount>>(
            account,
            async (db, token) =>
            {
                var counts = await new AccountRows(db, account.Value).Activities.Where(row => row.Owner == contact.Value)
                    .GroupBy(row => new { row.Channel, row.Status })
                    .Select(group => new { group.Key.Channel, group.Key.Status, Count = group.LongCount() })
                    .ToListAsync(token).ConfigureAwait(false);
                return [.. counts.Select(count => new ActivityCount(count.Channel, count.Status, count.Count))];
            },
            cancellationToken);

    public Task<IReadOnlyList<FailedAddress>> FailedAddressesAsync(
        AccountId account, ChannelKind kind, int least, string? after, int size, CancellationToken cancellationToken) =>
        database.ReadAsync<IReadOnlyList<FailedAddress>>(
            account,
            async (db, token) =>
            {
                IQueryable<ActivityRow> failed = new AccountRows(db, account.Value).Activities
                    .Where(row => row.Kind == kind && row.FailedKey != null);
                if (after is not null)
                    failed = TextOrder.Behind(failed, row => row.FailedKey, after);
                var page = await failed.GroupBy(row => row.FailedKey!)
                    .Select(group => new { group.Key, Failures = group.LongCount() })
                    .Where(address => address.Failures >= least)
                    .OrderBy(address => address.Key)
                    .Take(size).ToListAsync(token).ConfigureAwait(false);
                return [.. page.Select(address => new FailedAddress(new AddressKey(kind, address.Key), address.Failures))];
            },
            cancellationToken);

    public Task<IReadOnlyList<ContactId>> DueRatingsAsync(AccountId account, long period, int size, CancellationToken cancellationToken) =>
        database.ReadAsync<IReadOnlyList<ContactId>>(
            account,
            async (db, token) =>
            {
                List<Guid> due = await new AccountRows(db, account.Value).Engagements
                    .Where(row => row.Due != null && row.Due <= period)
                    .OrderBy(row => row.Due).ThenBy(row => row.Contact)
                    .Select(row => row.Contact).Take(size).ToListAsync(token).ConfigureAwait(false);
                return [.. due.Select(contact => new ContactId(contact))];
            },
            cancellationToken);
}
