using ContactCore.Contacts;
using ContactCore.Fields;
using ContactCore.InMemory.Stores;
using ContactCore.Text;
using ContactCore.Values;

namespace ContactCore.InMemory.Contacts;

/// <summary>Makes a contact whole again: statuses, the definitions' names of today, and the lists it is in.</summary>
internal static class ContactView
{
    public static Contact View(this Snapshot snapshot, StoredContact stored)
    {
        Contact contact = Whole(snapshot, stored);
        return snapshot.Limit is { } place ? place.Seen(contact) : contact;
    }

    private static Contact Whole(Snapshot snapshot, StoredContact stored) => stored.Body with
    {
        Channels = stored.Channels.Select(channel => View(snapshot, channel)).ToValueList(),
        Categories = stored.Categories
            .Select(id => snapshot.State.Categories.Find(id)!.Name)
            .Order(CodePointOrder.Instance)
            .ToValueList(),
        Fields = Fields(snapshot, stored),
        Segments = Segments(snapshot, stored),
    };

    private static Channel View(Snapshot snapshot, StoredChannel channel) => new()
    {
        Origin = channel.Origin,
        Address = channel.Address,
        IsPrimary = channel.IsPrimary,
        AddedAt = channel.AddedAt,
        State = snapshot.Addresses.StateOf(channel.Address.AddressKey),
    };

    private static FieldValues Fields(Snapshot snapshot, StoredContact stored)
    {
        FieldValues fields = FieldValues.Empty;
        foreach ((Guid id, FieldValue value) in stored.Fields)
            fields = fields.With(snapshot.State.Fields.Find(id)!.Name, value);
        return fields;
    }

    private static ValueList<string> Segments(Snapshot snapshot, StoredContact stored) =>
        snapshot.State.Segments.OfContacts.TryGetValue(stored.Id, out var segments)
            ? segments
                .Select(id => snapshot.State.Segments.Segments.Find(id)!.Name)
                .Order(CodePointOrder.Instance)
                .ToValueList()
            : [];
}
