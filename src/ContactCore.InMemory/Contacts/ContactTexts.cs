using ContactCore.Contacts;
using ContactCore.Filters;

namespace ContactCore.InMemory.Contacts;

/// <summary>The texts of a contact as filters compare them, each normalised when it is first asked for.</summary>
internal sealed class ContactTexts(Contact contact)
{
    private readonly string?[] _texts = new string?[(int)ContactField.AddressCountry + 1];

    public string? this[ContactField field]
    {
        get
        {
            // Two readers at once compute the same text.
            ref string? text = ref _texts[(int)field];
            return text ??= Typed(field) is { } typed ? ComparedText.Of(typed) : null;
        }
    }

    private string? Typed(ContactField field) => field switch
    {
        ContactField.FirstName => contact.FirstName,
        ContactField.LastName => contact.LastName,
        ContactField.FullName => contact.FullName,
        ContactField.ExternalId => contact.ExternalId,
        ContactField.Language => contact.Language?.Value,
        ContactField.TimeZone => contact.TimeZone?.Value,
        ContactField.AddressLine1 => contact.Address.Line1,
        ContactField.AddressLine2 => contact.Address.Line2,
        ContactField.AddressCity => contact.Address.City,
        ContactField.AddressRegion => contact.Address.Region,
        ContactField.AddressPostalCode => contact.Address.PostalCode,
        ContactField.AddressCountry => contact.Address.Country,
        _ => throw new NotSupportedException($"{field} is no text that the in-memory store knows"),
    };
}
