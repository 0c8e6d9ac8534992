using ContactCore.Actors;
using ContactCore.Channels;
using ContactCore.Histories;
using ContactCore.Ids;
using ContactCore.Time;

namespace ContactCore.EntityFrameworkCore.Histories;

/// <summary>Turns entries of history into rows and back.</summary>
internal static class HistoryRows
{
    public static object Of(string account, HistoryEntry entry) => entry.Contact is { } contact
        ? new ContactHistoryRow
        {
            Account = account,
            Id = entry.Id,
            Owner = contact.Value,
            Origin = contact.Value,
            At = Microseconds.Of(entry.At),
            What = entry.What,
            Field = entry.Field,
            From = entry.From,
            To = entry.To,
            Reason = entry.Reason,
            ActorKind = entry.Actor.Kind,
            ActorId = entry.Actor.Id,
            ActorName = entry.Actor.Name,
        }
        : new AddressHistoryRow
        {
            Account = account,
            Id = entry.Id,
            Kind = entry.Address!.Value.Kind,
            Key = entry.Address.Value.Key,
            At = Microseconds.Of(entry.At),
            What = entry.What,
            From = entry.From,
            To = entry.To,
            Reason = entry.Reason,
            ActorKind = entry.Actor.Kind,
            ActorId = entry.Actor.Id,
            ActorName = entry.Actor.Name,
        };

    public static HistoryEntry Read(ContactHistoryRow row) => new()
    {
        Id = row.Id,
        Contact = new ContactId(row.Origin),
        At = Microseconds.ToInstant(row.At),
        Actor = Actor.FromStore(row.ActorKind, row.ActorId, row.ActorName),
        What = row.What,
        Field = row.Field,
        From = row.From,
        To = row.To,
        Reason = row.Reason,
    };

    public static HistoryEntry Read(AddressHistoryRow row) => new()
    {
        Id = row.Id,
        Address = new AddressKey(row.Kind, row.Key),
        At = Microseconds.ToInstant(row.At),
        Actor = Actor.FromStore(row.ActorKind, row.ActorId, row.ActorName),
        What = row.What,
        From = row.From,
        To = row.To,
        Reason = row.Reason,
    };
}
