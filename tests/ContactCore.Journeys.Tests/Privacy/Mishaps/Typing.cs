using ContactCore.Actors;
using ContactCore.Channels;
using ContactCore.Consents;
using ContactCore.Errors;
using ContactCore.Fields;
using ContactCore.Locales;
using ContactCore.Selections;
using ContactCore.Time;

namespace ContactCore.Journeys.Tests.Privacy.Mishaps;

/// <summary>Values that cannot be taken.</summary>
internal static class Typing
{
    public static IEnumerable<Mishap> All =>
    [
        Mishap.With<InvalidValueException>("a bad email", person => EmailAddress.Parse($"{person.Local}@@{person.Domain}.example.com")),
        Mishap.With<InvalidValueException>("an email with a name", person => EmailAddress.Parse($"{person.FirstName} <{person.Email}>")),
        Mishap.With<InvalidValueException>("a name for an email", person => EmailAddress.Parse(person.LastName)),
        Mishap.With<InvalidValueException>("a bad phone", person => PhoneNumber.Parse($"{person.Phone} 123456789")),
        Mishap.With<InvalidValueException>("a phone without a country", person => PhoneNumber.Parse(person.Subscriber)),
        Mishap.With<InvalidValueException>("a name for a phone", person => PhoneNumber.Parse(person.LastName)),
        Mishap.With<InvalidValueException>("a push token of a kind that has none", person => PushToken.Parse(ChannelKind.Email, $"{person.Email} {person.Phone}")),
        Mishap.With<InvalidValueException>("a bad date", person => FieldText.Parse(FieldType.Date, person.FirstName, "born")),
        Mishap.With<InvalidValueException>("a bad number", person => FieldText.Parse(FieldType.Number, person.Phone, "size")),
        Mishap.With<InvalidValueException>("too long a name", person => _ = person.Person with { FirstName = string.Concat(Enumerable.Repeat(person.FirstName, 30)) }),
        Mishap.With<InvalidValueException>("NUL in a name", person => _ = person.Person with { LastName = $"{person.LastName}\0{person.LastName}" }),
        Mishap.With<InvalidValueException>("half a character in a name", person => _ = person.Person with { LastName = $"{person.LastName}\uD800" }),
        Mishap.With<InvalidValueException>("too long a consent", person => Consent.Given("form", string.Concat(Enumerable.Repeat(person.Email, 100)))),
        Mishap.With<InvalidValueException>("too long an actor", person => Actor.User("1", string.Concat(Enumerable.Repeat(person.FirstName, 30)), person.Email)),
        Mishap.With<InvalidValueException>("an email for a language", person => LanguageTag.Parse(person.Email)),
        Mishap.With<InvalidValueException>("a name for a time zone", person => TimeZoneId.Parse(person.LastName)),
        Mishap.With<InvalidValueException>("a name for a region", person => RegionCode.Parse(person.LastName)),
        Mishap.With<InvalidValueException>("a phone for an instant", person => InstantText.Parse(person.Phone, "createdAt")),
        Mishap.With<InvalidValueException>("an email for a cursor", person => Cursor.Parse(person.Email)),
        Mishap.With<InvalidValueException>("more emails than a contact may have", stage =>
        {
            Canary person = stage.Next();
            EmailAddress[] many = [.. Enumerable.Range(0, 101).Select(i => EmailAddress.Parse($"{i}{person.Email}"))];
            return stage.Book.Contacts.AddAsync(person.Person with { Emails = [.. many] });
        }),
        Mishap.With<ContactRuleException>("no consent", stage => stage.Book.Contacts.AddAsync(stage.Next().Person with { Consent = null })),
        Mishap.With<ContactRuleException>("neither address nor key", stage =>
            stage.Book.Contacts.AddAsync(stage.Next().Person with { Emails = [], Phones = [] })),
        Mishap.With<NotFoundException>("a field that is not defined", stage =>
        {
            Canary person = stage.Next();
            return stage.Book.Contacts.AddAsync(person.Person with { Fields = FieldValues.Of(("unknown", FieldValue.Of(person.Email))) });
        }),
        Mishap.With<NotFoundException>("a category that is not defined", stage =>
            stage.Book.Contacts.AddAsync(stage.Next().Person with { Categories = ["unknown"] })),
        Mishap.With<InvalidValueException>("a choice that is none", async stage =>
        {
            await stage.Book.Fields.AddAsync("size", FieldType.Choice, ["S", "L"]);
            Canary person = stage.Next();
            await stage.Book.Contacts.AddAsync(person.Person with { Fields = FieldValues.Of(("size", FieldValue.Choice(person.LastName))) });
        }),
    ];
}
