using System.Collections.Immutable;
using ContactCore.Accounts;
using ContactCore.Histories;
using ContactCore.Channels;
using ContactCore.Hooks;
using ContactCore.Ids;

namespace ContactCore.InMemory.Hooks;

/// <summary>The outbox while a change set is applied.</summary>
/// <param name="account">Whose it is.</param>
/// <param name="before">As it was.</param>
/// <param name="isOn">Whether events are kept.</param>
internal sealed class OutboxDraft(AccountId account, OutboxTable before, bool isOn)
{
    private long _last = before.Last;

    public ImmutableSortedDictionary<long, WaitingEvent>.Builder Events { get; } = before.Events.ToBuilder();

    public HeldLease? Lease { get; set; } = before.Lease;

    /// <summary>Keeps the event of an entry of the history, where events are kept (W11).</summary>
    public void Add(HistoryEntry entry)
    {
        if (!isOn)
            return;
        HookEvent change = new()
        {
            Account = account,
            Sequence = ++_last,
            Id = entry.Id,
            Contact = entry.Contact,
            Address = entry.Address,
            What = entry.What,
            At = entry.At,
        };
        Events.Add(change.Sequence, new WaitingEvent(change));
    }

    /// <summary>Takes out the events of contacts and addresses.</summary>
    public void Forget(IReadOnlySet<ContactId> contacts, IReadOnlySet<AddressKey> addresses) => Events.RemoveRange(
        Events.Values.Select(waiting => waiting.Event)
            .Where(change => change.Contact is { } contact ? contacts.Contains(contact) : addresses.Contains(change.Address!.Value))
            .Select(change => change.Sequence).ToArray());

    public OutboxTable Freeze() => new(Events.ToImmutable(), _last, Lease);
}
