using ContactCore.Channels;
using ContactCore.Consents;
using ContactCore.Contacts;
using ContactCore.Fields;
using ContactCore.Ids;

namespace ContactCore.Conformance.Hosts;

/// <summary>
/// Somebody to be written to a store: <c>Person.Named("Anna", "Maier").WithEmail("anna@example.com")</c>. Cannot change;
/// each word gives another person.
/// </summary>
public sealed class Person
{
    private readonly NewContact _profile;
    private readonly Func<Contact, Contact> _rest;

    private Person(NewContact profile, Func<Contact, Contact> rest)
    {
        _profile = profile;
        _rest = rest;
    }

    /// <summary>Somebody of whom no name is known.</summary>
    public static Person Nameless { get; } =
        new(new NewContact { Consent = Consent.Given("/signup", "Yes, write to me") }, contact => contact);

    /// <summary>Somebody with a name.</summary>
    /// <param name="first">The first name.</param>
    /// <param name="last">The last name.</param>
    /// <returns>The person.</returns>
    public static Person Named(string? first, string? last = null) =>
        Nameless.With(profile => profile with { FirstName = first, LastName = last });

    /// <summary>With one more email.</summary>
    /// <param name="email">The email.</param>
    /// <returns>The person.</returns>
    public Person WithEmail(string email) =>
        With(profile => profile with { Emails = [.. profile.Emails, EmailAddress.Parse(email)] });

    /// <summary>With one more phone.</summary>
    /// <param name="phone">The phone, with its country code.</param>
    /// <returns>The person.</returns>
    public Person WithPhone(string phone) =>
        With(profile => profile with { Phones = [.. profile.Phones, PhoneNumber.Parse(phone)] });

    /// <summary>With one more push token.</summary>
    /// <param name="kind">Of an app or of a browser.</param>
    /// <param name="token">The token.</param>
    /// <returns>The person.</returns>
    public Person WithPushToken(ChannelKind kind, string token) =>
        With(profile => profile with { PushTokens = [.. profile.PushTokens, PushToken.Parse(kind, token)] });

    /// <summary>With the host's key.</summary>
    /// <param name="externalId">The key.</param>
    /// <returns>The person.</returns>
    public Person KnownAs(string? externalId) => With(profile => profile with { ExternalId = externalId });

    /// <summary>In subscription categories.</summary>
    /// <param name="categories">Their names.</param>
    /// <returns>The person.</returns>
    public Person In(params string[] categories) => With(profile => profile with { Categories = [.. categories] });

    /// <summary>With the value of an additional field.</summary>
    /// <param name="field">The field's name.</param>
    /// <param name="value">The value.</param>
    /// <returns>The person.</returns>
    public Person With(string field, FieldValue value) =>
        With(profile => profile with { Fields = profile.Fields.With(field, value) });

    /// <summary>Who became a contact at an instant.</summary>
    /// <param name="instant">The instant.</param>
    /// <returns>The person.</returns>
    public Person CreatedAt(DateTimeOffset instant) => With(profile => profile with { CreatedAt = instant });

    /// <summary>With an email rating.</summary>
    /// <param name="rating">0 to 100, or null.</param>
    /// <returns>The person.</returns>
    public Person Rated(int? rating) => But(contact => contact with { EmailRating = rating });

    /// <summary>With another profile.</summary>
    /// <param name="change">Makes it of the present one.</param>
    /// <returns>The person.</returns>
    public Person With(Func<NewContact, NewContact> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return new Person(change(_profile), _rest);
    }

    /// <summary>With something that only the library sets, such as the state.</summary>
    /// <param name="change">Changes the contact that the person becomes.</param>
    /// <returns>The person.</returns>
    public Person But(Func<Contact, Contact> change) => new(_profile, contact => change(_rest(contact)));

    /// <summary>The person as a contact book takes it.</summary>
    /// <returns>The profile, with consent.</returns>
    public NewContact ToNewContact() => _profile;

    /// <summary>The person as a store takes it.</summary>
    /// <param name="host">The host whose clock and IDs are used.</param>
    /// <returns>A contact of version 1.</returns>
    public Contact ToContact(TestHost host)
    {
        ArgumentNullException.ThrowIfNull(host);
        DateTimeOffset now = host.Clock.Now;
        return _rest(new Contact
        {
            Id = new ContactId(host.NewId()),
            ExternalId = _profile.ExternalId,
            FirstName = _profile.FirstName,
            LastName = _profile.LastName,
            Emails = _profile.Emails,
            Phones = _profile.Phones,
            PushTokens = _profile.PushTokens,
            Channels = ChannelMaking.Of(host, _profile, []),
            Categories = _profile.Categories,
            Address = _profile.Address,
            Language = _profile.Language,
            TimeZone = _profile.TimeZone,
            Fields = _profile.Fields,
            Consent = _profile.Consent! with { At = now, Actor = TestHost.Olga },
            Source = _profile.Source,
            RegisteredAt = now,
            CreatedAt = _profile.CreatedAt ?? now,
            ChangedAt = now,
            Version = 1,
        });
    }
}
