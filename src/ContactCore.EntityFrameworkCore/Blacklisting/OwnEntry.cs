using ContactCore.Actors;
using ContactCore.Blacklisting;
using ContactCore.Channels;
using ContactCore.EntityFrameworkCore.Stores;
using ContactCore.Time;

namespace ContactCore.EntityFrameworkCore.Blacklisting;

/// <summary>An account's own entry, of either list.</summary>
internal sealed class OwnEntry
{
    public required string Key { get; init; }

    public required BlacklistCategory Category { get; init; }

    public required string? Reason { get; init; }

    public required long Since { get; init; }

    public required ActorKind ActorKind { get; init; }

    public required string ActorId { get; init; }

    public required string? ActorName { get; init; }

    public static IQueryable<OwnEntry> OfEmails(AccountRows rows)
    {
        string account = rows.Account;
        return rows.EmailEntries.Where(row => row.Account == account).Select(row => new OwnEntry
        {
            Key = row.Key,
            Category = row.Category,
            Reason = row.Reason,
            Since = row.Since,
            ActorKind = row.ActorKind,
            ActorId = row.ActorId,
            ActorName = row.ActorName,
        });
    }

    public static IQueryable<OwnEntry> OfPhones(AccountRows rows) => rows.PhoneEntries.Select(row => new OwnEntry
    {
        Key = row.Key,
        Category = row.Category,
        Reason = row.Reason,
        Since = row.Since,
        ActorKind = row.ActorKind,
        ActorId = row.ActorId,
        ActorName = row.ActorName,
    });

    public ListedAddress Listed(ChannelKind kind) => new(
        new AddressKey(kind, Key),
        new BlacklistEntry(Microseconds.ToInstant(Since), Category, Reason, Actor.FromStore(ActorKind, ActorId, ActorName)));
}
