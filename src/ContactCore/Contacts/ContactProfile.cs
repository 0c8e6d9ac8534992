using ContactCore.Channels;
using ContactCore.Errors;
using ContactCore.Fields;
using ContactCore.Locales;
using ContactCore.Postal;
using ContactCore.Text;
using ContactCore.Values;

namespace ContactCore.Contacts;

/// <summary>
/// What a host may say of a person, and change. Text is trimmed and checked as it is set; the rest when it is written.
/// </summary>
public record ContactProfile
{
    /// <summary>The host's own key, at most 200 characters; unique in the account among live, deleted and merged contacts.</summary>
    /// <exception cref="InvalidValueException">Too long or not storable, as for every text here.</exception>
    public string? ExternalId { get; init => field = TextLimit.ExternalId.Optional(value, "externalId"); }

    /// <summary>First name, at most 200 characters.</summary>
    public string? FirstName { get; init => field = TextLimit.Name.Optional(value, "firstName"); }

    /// <summary>Last name, at most 200 characters.</summary>
    public string? LastName { get; init => field = TextLimit.Name.Optional(value, "lastName"); }

    /// <summary>Emails; the first is the primary one. The same key twice is kept once.</summary>
    public ValueList<EmailAddress> Emails { get; init => field = Present(value, "emails"); } = [];

    /// <summary>Phones; the first is the primary one. The same key twice is kept once.</summary>
    public ValueList<PhoneNumber> Phones { get; init => field = Present(value, "phones"); } = [];

    /// <summary>Push tokens, of apps and browsers; the first of each kind is the primary one.</summary>
    public ValueList<PushToken> PushTokens { get; init => field = Present(value, "pushTokens"); } = [];

    /// <summary>The subscription categories that the person is in, by name; each must be defined in the account.</summary>
    public ValueList<string> Categories { get; init => field = Present(value, "categories"); } = [];

    /// <summary>Where the person lives.</summary>
    public PostalAddress Address { get; init => field = Present(value, "address"); } = PostalAddress.Empty;

    /// <summary>The language to write in.</summary>
    public LanguageTag? Language { get; init; }

    /// <summary>The zone that the person's clock shows.</summary>
    public TimeZoneId? TimeZone { get; init; }

    /// <summary>Additional fields by name; each must be defined in the account.</summary>
    public FieldValues Fields { get; init => field = Present(value, "fields"); } = FieldValues.Empty;

    /// <summary>The first email, or null where there is none.</summary>
    public EmailAddress? PrimaryEmail => Emails.Count == 0 ? null : Emails[0];

    /// <summary>The first phone, or null where there is none.</summary>
    public PhoneNumber? PrimaryPhone => Phones.Count == 0 ? null : Phones[0];

    /// <summary>First and last name, as far as there are any; null where there is neither.</summary>
    public string? FullName => (FirstName, LastName) switch
    {
        (null, null) => null,
        (null, _) => LastName,
        (_, null) => FirstName,
        _ => $"{FirstName} {LastName}",
    };

    /// <summary>Every address: emails, phones, push tokens, in this order.</summary>
    public IEnumerable<ChannelAddress> Addresses => [.. Emails, .. Phones, .. PushTokens];

    /// <summary>How many addresses there are, and nothing of the person: a profile ends up in logs by mistake.</summary>
    /// <returns>A few words.</returns>
    public override string ToString() => $"profile with {Emails.Count} emails, {Phones.Count} phones, {PushTokens.Count} push tokens";

    private static T Present<T>(T? value, string field) where T : class =>
        value ?? throw new InvalidValueException(field, "is null", "an empty value for none");
}
