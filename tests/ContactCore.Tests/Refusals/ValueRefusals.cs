using ContactCore.Accounts;
using ContactCore.Actors;
using ContactCore.Channels;
using ContactCore.Consents;
using ContactCore.Contacts;
using ContactCore.Fields;
using ContactCore.Ids;
using ContactCore.Locales;
using ContactCore.Postal;
using ContactCore.Selections;
using ContactCore.Standings;

namespace ContactCore.Tests.Refusals;

internal static class ValueRefusals
{
    public static IEnumerable<Refusal> All =>
    [
        Refusal.Of("an account without a name", () => AccountId.Parse(" ")),
        Refusal.Of("an account's name of 65 characters", () => AccountId.Parse(new string('a', 65))),
        Refusal.Of("an account's name with NUL in it", () => AccountId.Parse("a\0b")),
        Refusal.Of("an account's name with half a letter in it", () => AccountId.Parse("a\ud800b")),
        Refusal.Of("an actor without an ID", () => Actor.User("")),
        Refusal.Of("an actor's name of 201 characters", () => Actor.User("olga", new string('a', 201))),
        Refusal.Of("an actor's email of 201 characters", () => Actor.User("olga", null, new string('a', 201))),
        Refusal.Of("an ID that is none", () => ContactId.Parse("anna")),
        Refusal.Of("an email without @", () => EmailAddress.Parse("anna")),
        Refusal.Of("no email at all", () => EmailAddress.Parse(" ")),
        Refusal.Of("a phone with letters", () => PhoneNumber.Parse("call me", "GB")),
        Refusal.Of("a phone of no region", () => PhoneNumber.Parse("020 7946 0958")),
        Refusal.Of("a phone of an unknown region", () => PhoneNumber.Parse("020 7946 0958", "XX")),
        Refusal.Of("a phone that its region does not have", () => PhoneNumber.Parse("1", "GB")),
        Refusal.Of("a phone that no country has", () => PhoneNumber.Parse("+1000")),
        Refusal.Of("no phone at all", () => PhoneNumber.Parse(" ")),
        Refusal.Of("a phone of 65 characters", () => PhoneNumber.Parse("+" + new string('1', 64))),
        Refusal.Of("a push token of the kind Email", () => PushToken.Parse(ChannelKind.Email, "token")),
        Refusal.Of("an empty push token", () => PushToken.Parse(ChannelKind.WebPush, "")),
        Refusal.Of("a push token of 2,001 characters", () => PushToken.Parse(ChannelKind.WebPush, new string('a', 2001))),
        Refusal.Of("a push token with a letter beyond ASCII", () => PushToken.Parse(ChannelKind.WebPush, "éa")),
        Refusal.Of("a language that is none", () => LanguageTag.Parse("the German one")),
        Refusal.Of("a region that is none", () => RegionCode.Parse("Germany")),
        Refusal.Of("a time zone that nobody knows", () => TimeZoneId.Parse("Europe/Nowhere")),
        Refusal.Of("consent without an origin", () => Consent.Given("", "Yes")),
        Refusal.Of("consent without the words", () => Consent.Given("/signup", "")),
        Refusal.Of("a first name of 201 characters", () => new NewContact { FirstName = new string('a', 201) }),
        Refusal.Of("a last name of 201 characters", () => new NewContact { LastName = new string('a', 201) }),
        Refusal.Of("an external ID of 201 characters", () => new NewContact { ExternalId = new string('a', 201) }),
        Refusal.Of("a street of 301 characters", () => new PostalAddress { Line1 = new string('a', 301) }),
        Refusal.Of("a second line of 301 characters", () => new PostalAddress { Line2 = new string('a', 301) }),
        Refusal.Of("a city of 301 characters", () => new PostalAddress { City = new string('a', 301) }),
        Refusal.Of("a county of 301 characters", () => new PostalAddress { Region = new string('a', 301) }),
        Refusal.Of("a postcode of 301 characters", () => new PostalAddress { PostalCode = new string('a', 301) }),
        Refusal.Of("a country of 301 characters", () => new PostalAddress { Country = new string('a', 301) }),
        Refusal.Of("an empty text as a field's value", () => FieldValue.Of(" ")),
        Refusal.Of("an empty choice", () => FieldValue.Choice("")),
        Refusal.Of("a number finer than a millionth", () => FieldValue.Of(0.0000001m)),
        Refusal.Of("a number too large", () => FieldValue.Of(9_223_372_036_855m)),
        Refusal.Of("a number too small", () => FieldValue.Of(-9_223_372_036_855m)),
        Refusal.Of("words where a number is", () => FieldText.Parse(FieldType.Number, "ten", "age")),
        Refusal.Of("words where a flag is", () => FieldText.Parse(FieldType.Boolean, "perhaps", "member")),
        Refusal.Of("a day that no month has", () => FieldText.Parse(FieldType.Date, "2026-02-30", "born")),
        Refusal.Of("a cursor that no page gave", () => Cursor.Parse("abc")),
        Refusal.Of("a status that phones do not have", () => StatusFilter.Phone(AddressStatus.SpamReported)),
        Refusal.Of("a status that emails do not have", () => StatusFilter.Email(AddressStatus.Revoked)),
        Refusal.Of("a search of 301 characters", () => new Selection { Search = new string('a', 301) }),
        Refusal.Of("a segment's name of 201 characters", () => new Selection { Segment = new string('a', 201) }),
    ];
}
