using ContactCore.Activities;
using ContactCore.Channels;
using ContactCore.EntityFrameworkCore.Contacts;
using ContactCore.EntityFrameworkCore.Stores;
using ContactCore.Ids;
using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.Activities;

/// <summary>Reads of contacts what a report needs, in at most three queries.</summary>
internal static class RecipientQuery
{
    public static async Task<IReadOnlyList<Recipient>> ReadAsync(
        AccountRows rows,
        IReadOnlyCollection<ContactId> contacts,
        IReadOnlyCollection<string> externalIds,
        IReadOnlyCollection<ChannelKind> kinds,
        CancellationToken cancellationToken)
    {
        Guid[] ids = [.. contacts.Select(contact => contact.Value).Distinct()];
        string[] keys = [.. externalIds.Distinct(StringComparer.Ordinal)];
        Dictionary<Guid, Found> found = [];
        if (ids.Length > 0)
            await AddAsync(rows.Contacts.Where(row => EF.Parameter(ids).Contains(row.Id))).ConfigureAwait(false);
        if (keys.Length > 0)
            await AddAsync(rows.Contacts.Where(row => row.ExternalId != null && EF.Parameter(keys).Contains(row.ExternalId))).ConfigureAwait(false);
        Guid[] primaries = [.. found.Values.SelectMany(contact => kinds.Select(contact.PrimaryOf)).OfType<Guid>()];
        Dictionary<Guid, AddressKey> addresses = primaries.Length == 0 ? [] : await rows.Channels
            .Where(row => EF.Parameter(primaries).Contains(row.Origin))
            .Select(row => new { row.Origin, row.Kind, row.Key })
            .ToDictionaryAsync(row => row.Origin, row => new AddressKey(row.Kind, row.Key), cancellationToken).ConfigureAwait(false);
        return [.. found.Values.Select(contact => contact.With(kinds, addresses))];

        async Task AddAsync(IQueryable<ContactRow> chosen)
        {
            List<Found> some = await chosen
                .Select(row => new Found(
                    row.Id, row.ExternalId, row.MergedInto, row.PrimaryEmail, row.PrimaryPhone, row.PrimaryMobilePush, row.PrimaryWebPush))
                .ToListAsync(cancellationToken).ConfigureAwait(false);
            foreach (Found contact in some)
                found[contact.Id] = contact;
        }
    }

    private sealed record Found(Guid Id, string? ExternalId, Guid? MergedInto, Guid? Email, Guid? Phone, Guid? MobilePush, Guid? WebPush)
    {
        public Guid? PrimaryOf(ChannelKind kind) => kind switch
        {
            ChannelKind.Email => Email,
            ChannelKind.Phone => Phone,
            ChannelKind.MobilePush => MobilePush,
            _ => WebPush,
        };

        public Recipient With(IReadOnlyCollection<ChannelKind> kinds, Dictionary<Guid, AddressKey> addresses) => new(
            new ContactId(Id),
            ExternalId,
            MergedInto is { } survivor ? new ContactId(survivor) : null,
            [.. kinds.Select(PrimaryOf).OfType<Guid>().Where(addresses.ContainsKey).Select(origin => addresses[origin])]);
    }
}
