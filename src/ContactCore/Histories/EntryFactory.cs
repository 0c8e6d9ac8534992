using ContactCore.Channels;
using ContactCore.Ids;
using ContactCore.Stores;

namespace ContactCore.Histories;

/// <summary>Makes the entries of one change set: all of one instant and one actor.</summary>
internal sealed class EntryFactory(Session session, DateTimeOffset at)
{
    public HistoryEntry OfContact(ContactId contact, HistoryWhat what, string? reason = null) =>
        New(what) with { Contact = contact, Reason = reason };

    public HistoryEntry OfField(ContactId contact, string field, string? from, string? to) =>
        New(HistoryWhat.Changed) with { Contact = contact, Field = field, From = from, To = to };

    /// <summary>An entry of a changed field, of no contact yet.</summary>
    public HistoryEntry PatternOfField(string field) => New(HistoryWhat.Changed) with { Field = field };

    public HistoryEntry OfAddress(AddressKey address, HistoryWhat what, string? from, string? to, string? reason) =>
        New(what) with { Address = address, From = from, To = to, Reason = reason };

    private HistoryEntry New(HistoryWhat what) =>
        new() { Id = session.Ids.Next(), At = at, Actor = session.Actor, What = what };
}
