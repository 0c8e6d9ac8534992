using ContactCore.Channels;
using ContactCore.Contacts;
using ContactCore.Postal;
using ContactCore.Text;
using ContactCore.Values;

namespace ContactCore.Importing;

/// <summary>Joins what a row says with what a contact has. Nothing that the contact has is dropped for an empty cell.</summary>
internal static class ProfileUpdate
{
    public static ContactProfile Of(ContactProfile contact, ContactProfile row, Existing onExisting) =>
        onExisting == Existing.Overwrite ? Overwritten(contact, row) : Filled(contact, row);

    private static ContactProfile Overwritten(ContactProfile contact, ContactProfile row) => contact with
    {
        ExternalId = contact.ExternalId ?? row.ExternalId,
        FirstName = row.FirstName ?? contact.FirstName,
        LastName = row.LastName ?? contact.LastName,
        Emails = First(row.Emails, contact.Emails),
        Phones = First(row.Phones, contact.Phones),
        PushTokens = First(row.PushTokens, contact.PushTokens),
        Categories = Union(contact.Categories, row.Categories),
        Address = Joined(row.Address, contact.Address),
        Language = row.Language ?? contact.Language,
        TimeZone = row.TimeZone ?? contact.TimeZone,
        Fields = row.Fields.Aggregate(contact.Fields, (fields, pair) => fields.With(pair.Key, pair.Value)),
    };

    private static ContactProfile Filled(ContactProfile contact, ContactProfile row) => contact with
    {
        ExternalId = contact.ExternalId ?? row.ExternalId,
        FirstName = contact.FirstName ?? row.FirstName,
        LastName = contact.LastName ?? row.LastName,
        Emails = contact.Emails.Count > 0 ? contact.Emails : row.Emails,
        Phones = contact.Phones.Count > 0 ? contact.Phones : row.Phones,
        PushTokens = contact.PushTokens.Count > 0 ? contact.PushTokens : row.PushTokens,
        Categories = contact.Categories.Count > 0 ? contact.Categories : row.Categories,
        Address = Joined(contact.Address, row.Address),
        Language = contact.Language ?? row.Language,
        TimeZone = contact.TimeZone ?? row.TimeZone,
        Fields = contact.Fields.Aggregate(row.Fields, (fields, pair) => fields.With(pair.Key, pair.Value)),
    };

    private static PostalAddress Joined(PostalAddress first, PostalAddress second) => new()
    {
        Line1 = first.Line1 ?? second.Line1,
        Line2 = first.Line2 ?? second.Line2,
        City = first.City ?? second.City,
        Region = first.Region ?? second.Region,
        PostalCode = first.PostalCode ?? second.PostalCode,
        Country = first.Country ?? second.Country,
    };

    // The row's addresses come first; one that the contact has already keeps the contact's way of writing it.
    private static ValueList<T> First<T>(ValueList<T> row, ValueList<T> contact) where T : ChannelAddress
    {
        Dictionary<AddressKey, T> known = contact.ToDictionary(address => address.AddressKey);
        return row.Select(address => known.GetValueOrDefault(address.AddressKey) ?? address)
            .Concat(contact).DistinctBy(address => address.AddressKey).ToValueList();
    }

    private static ValueList<string> Union(ValueList<string> contact, ValueList<string> row) =>
        contact.Concat(row).DistinctBy(NormalizedText.Of, StringComparer.Ordinal).ToValueList();
}
