using ContactCore.Blacklisting;
using ContactCore.Channels;
using ContactCore.Time;

namespace ContactCore.EntityFrameworkCore.Blacklisting;

/// <summary>Turns an entry into the row of its list.</summary>
internal static class EntryRows
{
    public static object Of(string account, AddressKey address, BlacklistEntry entry) => address.Kind switch
    {
        ChannelKind.Email => new EmailEntryRow
        {
            Key = address.Key,
            Account = account,
            Category = entry.Category,
            Reason = entry.Reason,
            Since = Microseconds.Of(entry.Since),
            ActorKind = entry.Actor.Kind,
            ActorId = entry.Actor.Id,
            ActorName = entry.Actor.Name,
        },
        ChannelKind.Phone => new PhoneEntryRow
        {
            Account = account,
            Key = address.Key,
            Category = entry.Category,
            Reason = entry.Reason,
            Since = Microseconds.Of(entry.Since),
            ActorKind = entry.Actor.Kind,
            ActorId = entry.Actor.Id,
            ActorName = entry.Actor.Name,
        },
        _ => throw new NotSupportedException($"The blacklist holds no {address.Kind} address; allowed: emails and phones"),
    };
}
