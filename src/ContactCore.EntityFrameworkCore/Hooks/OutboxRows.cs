using ContactCore.Accounts;
using ContactCore.Channels;
using ContactCore.Histories;
using ContactCore.Hooks;
using ContactCore.Ids;
using ContactCore.Time;

namespace ContactCore.EntityFrameworkCore.Hooks;

/// <summary>Turns events into rows and back.</summary>
internal static class OutboxRows
{
    public static OutboxRow Of(string account, long sequence, HistoryEntry entry) => new()
    {
        Account = account,
        Sequence = sequence,
        Entry = entry.Id,
        Subject = entry.Contact is { } contact ? EventSubject.Of(contact) : EventSubject.Of(entry.Address!.Value),
        What = entry.What,
        At = Microseconds.Of(entry.At),
        NextTry = OutboxRow.AtOnce,
    };

    public static WaitingEvent Read(AccountId account, OutboxRow row)
    {
        (ContactId? contact, AddressKey? address) = EventSubject.Read(row.Subject);
        HookEvent change = new()
        {
            Account = account,
            Sequence = row.Sequence,
            Id = row.Entry,
            Contact = contact,
            Address = address,
            What = row.What,
            At = Microseconds.ToInstant(row.At),
            Attempt = row.Tries + 1,
        };
        return new WaitingEvent(
            change,
            row.NextTry is OutboxRow.AtOnce or OutboxRow.Never ? null : Microseconds.ToInstant(row.NextTry),
            row.Parked is { } parked ? Microseconds.ToInstant(parked) : null);
    }
}
