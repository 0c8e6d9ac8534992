using System.Collections.Immutable;
using ContactCore.Channels;
using ContactCore.Histories;
using ContactCore.Ids;
using ContactCore.InMemory.Hooks;
using ContactCore.InMemory.Stores;

namespace ContactCore.InMemory.Histories;

/// <summary>The history while a change set is applied; only erasing makes it shorter. The outbox grows with it.</summary>
internal sealed class HistoryDraft(HistoryTable before, OutboxDraft outbox)
{
    private readonly ImmutableDictionary<ContactId, ImmutableSortedSet<HistoryEntry>>.Builder _ofContacts =
        before.OfContacts.ToBuilder();

    private readonly ImmutableDictionary<AddressKey, ImmutableSortedSet<HistoryEntry>>.Builder _ofAddresses =
        before.OfAddresses.ToBuilder();

    private readonly ImmutableDictionary<ContactId, ImmutableList<AddressHolding>>.Builder _formerHoldings =
        before.FormerHoldings.ToBuilder();

    public void Add(IEnumerable<HistoryEntry> entries)
    {
        foreach (HistoryEntry entry in entries)
            Add(entry);
    }

    public void Add(HistoryEntry entry)
    {
        HistoryEntry kept = entry with { Actor = KeptActor.Of(entry.Actor) };
        if (kept.Contact is { } contact)
            _ofContacts[contact] = _ofContacts.GetValueOrDefault(contact, HistoryTable.NoEntries).Add(kept);
        if (kept.Address is { } address)
            _ofAddresses[address] = _ofAddresses.GetValueOrDefault(address, HistoryTable.NoEntries).Add(kept);
        outbox.Add(kept);
    }

    public void AddFormer(ContactId contact, IEnumerable<AddressHolding> holdings)
    {
        ImmutableList<AddressHolding> before = _formerHoldings.GetValueOrDefault(contact, []);
        ImmutableList<AddressHolding> after = before.AddRange(holdings);
        if (after.Count > before.Count)
            _formerHoldings[contact] = after;
    }

    /// <summary>Gives entries of one contact to another.</summary>
    public void Move(ContactId from, ContactId to, Func<HistoryEntry, bool> moves)
    {
        ImmutableSortedSet<HistoryEntry> before = _ofContacts.GetValueOrDefault(from, HistoryTable.NoEntries);
        HistoryEntry[] moved = [.. before.Where(moves)];
        if (moved.Length == 0)
            return;
        _ofContacts[from] = before.Except(moved);
        _ofContacts[to] = _ofContacts.GetValueOrDefault(to, HistoryTable.NoEntries).Union(moved);
    }

    /// <summary>Takes the values out of entries of changed fields.</summary>
    public void WithoutValues(ContactId contact, Func<HistoryEntry, bool> which)
    {
        ImmutableSortedSet<HistoryEntry> before = _ofContacts.GetValueOrDefault(contact, HistoryTable.NoEntries);
        HistoryEntry[] told = [.. before.Where(entry => entry.What == HistoryWhat.Changed && which(entry))];
        _ofContacts[contact] = before.Except(told).Union(told.Select(entry => entry with { From = null, To = null }));
    }

    /// <summary>Takes out former holdings of a contact.</summary>
    public void RemoveFormer(ContactId contact, Predicate<AddressHolding> goes)
    {
        if (_formerHoldings.TryGetValue(contact, out ImmutableList<AddressHolding>? holdings))
            _formerHoldings[contact] = holdings.RemoveAll(goes);
    }

    public void Forget(ContactId contact)
    {
        _ofContacts.Remove(contact);
        _formerHoldings.Remove(contact);
    }

    public void Forget(AddressKey address) => _ofAddresses.Remove(address);

    public HistoryTable Freeze() =>
        new(_ofContacts.ToImmutable(), _ofAddresses.ToImmutable(), _formerHoldings.ToImmutable());
}
