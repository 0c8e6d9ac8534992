using System.Collections.Concurrent;
using ContactCore.Channels;
using ContactCore.Contacts;
using ContactCore.EntityFrameworkCore.Channels;
using ContactCore.EntityFrameworkCore.Standings;
using ContactCore.EntityFrameworkCore.Stores;
using ContactCore.Ids;
using ContactCore.Selections;
using ContactCore.Standings;
using ContactCore.Time;
using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.Limits;

/// <summary>
/// Where the contact limits of accounts lie (rule 5). A place is found by a run through the contacts in the order of the
/// limit, and kept in this process while neither the account's nor the blacklist's change number has moved, with how many
/// are past it; no write renews it. Both are read in the transaction that asks, so that a place is of its moment.
/// </summary>
internal sealed class LimitPlaces
{
    private readonly ConcurrentDictionary<string, (StoredLimit Of, SeenLimit? Limit)> _known = new(StringComparer.Ordinal);

    /// <summary>The rows as they are seen with the limit, where a query asks for it.</summary>
    public async Task<AccountRows> SeenAsync(AccountRows rows, ContactQuery query, CancellationToken cancellationToken) =>
        query.AsksForLimit() ? rows.Within(await LimitAsync(rows, cancellationToken).ConfigureAwait(false)) : rows;

    /// <summary>As <see cref="SeenAsync"/> within a change set, whose earlier changes may have moved the place.</summary>
    public static async Task<AccountRows> SeenInWriteAsync(AccountRows rows, ContactQuery query, CancellationToken cancellationToken)
    {
        if (!query.AsksForLimit() || await StoredAsync(rows, cancellationToken).ConfigureAwait(false) is not { } stored)
            return rows;
        return rows.Within(await RunAsync(rows, stored.Limit, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>The place, or null where the account has no limit or has not reached it.</summary>
    public async Task<LimitPlace?> FindAsync(AccountRows rows, CancellationToken cancellationToken) =>
        (await LimitAsync(rows, cancellationToken).ConfigureAwait(false))?.Place;

    private async Task<SeenLimit?> LimitAsync(AccountRows rows, CancellationToken cancellationToken)
    {
        if (await StoredAsync(rows, cancellationToken).ConfigureAwait(false) is not { } stored)
            return null;
        if (_known.TryGetValue(rows.Account, out (StoredLimit Of, SeenLimit? Limit) known) && known.Of == stored)
            return known.Limit;
        SeenLimit? limit = await RunAsync(rows, stored.Limit, cancellationToken).ConfigureAwait(false);
        _known[rows.Account] = (stored, limit);
        return limit;
    }

    private static async Task<StoredLimit?> StoredAsync(AccountRows rows, CancellationToken cancellationToken)
    {
        var found = await rows.Own.Where(row => row.ContactLimit != null)
            .Select(row => new
            {
                row.ContactLimit,
                row.ChangeNumber,
                Blacklist = rows.Meta.Where(meta => meta.Name == LimitChanges.Blacklist).Select(meta => meta.Value).FirstOrDefault(),
            })
            .FirstOrDefaultAsync(cancellationToken).ConfigureAwait(false);
        return found is null ? null : new StoredLimit((int)found.ContactLimit!.Value, found.ChangeNumber, found.Blacklist ?? "");
    }

    private static async Task<SeenLimit?> RunAsync(AccountRows rows, int limit, CancellationToken cancellationToken)
    {
        IQueryable<ChannelRow> active = AddressesUnder.Status(
            rows, rows.ChannelsOf(ChannelKind.Email, live: true), ChannelKind.Email, AddressStatus.Active);
        var last = await rows.Contacts
            .Where(row => row.State == ContactState.Live && active.Any(channel => channel.Origin == row.PrimaryEmail))
            .OrderBy(row => row.Registered).ThenBy(row => row.Id)
            .Skip(limit - 1)
            .Select(row => new { row.Registered, row.Id })
            .FirstOrDefaultAsync(cancellationToken).ConfigureAwait(false);
        return last is null ? null : new SeenLimit(new LimitPlace(Microseconds.ToInstant(last.Registered), new ContactId(last.Id)));
    }
}
