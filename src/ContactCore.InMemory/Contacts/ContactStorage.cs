using ContactCore.Categories;
using ContactCore.Contacts;
using ContactCore.Fields;
using ContactCore.InMemory.Stores;
using ContactCore.Stores;
using ContactCore.Text;

namespace ContactCore.InMemory.Contacts;

/// <summary>Turns a contact into what is kept of it.</summary>
internal static class ContactStorage
{
    /// <summary>What is kept of a contact.</summary>
    /// <param name="contact">The contact, complete.</param>
    /// <param name="categories">The account's categories.</param>
    /// <param name="fields">The account's fields.</param>
    /// <exception cref="InvalidOperationException">It has a category or field that the account has not defined.</exception>
    /// <exception cref="DefinitionChangedException">A value is none that its field's definition takes.</exception>
    public static StoredContact Of(
        Contact contact, NamedTable<SubscriptionCategory> categories, NamedTable<FieldDefinition> fields)
    {
        return new StoredContact
        {
            Body = Body(contact),
            Channels = [.. contact.Channels.Select(Of)],
            Categories = [.. contact.Categories.Select(name => Defined(categories.Find(name), "category", name).Id).Distinct()],
            Fields = [.. contact.Fields.Select(pair => Kept(Defined(fields.Find(pair.Key), "field", pair.Key), pair.Value))],
            FullName = Normalized(contact.FullName),
            LastName = Normalized(contact.LastName),
            Texts = new ContactTexts(contact),
        };
    }

    private static Contact Body(Contact contact) => contact with
    {
        Channels = [],
        Categories = [],
        Fields = FieldValues.Empty,
        Segments = [],
        Consent = contact.Consent.Actor is { } witness
            ? contact.Consent with { Actor = KeptActor.Of(witness) }
            : contact.Consent,
        Deletion = contact.Deletion is { } deletion
            ? deletion with { Actor = KeptActor.Of(deletion.Actor) }
            : null,
    };

    private static StoredChannel Of(Channel channel) =>
        new(channel.Origin, channel.Address, channel.IsPrimary, channel.AddedAt);

    private static T Defined<T>(T? definition, string what, string name)
        where T : class =>
        definition ?? throw new InvalidOperationException(
            $"{what} '{name}' is not defined in the account; allowed: to define it by a change before the contact's");

    private static KeyValuePair<Guid, FieldValue> Kept(FieldDefinition field, FieldValue value) => field.Takes(value)
        ? KeyValuePair.Create(field.Id, value)
        : throw new DefinitionChangedException(field.Name);

    private static string? Normalized(string? text) => text is null ? null : NormalizedText.Of(text);
}
