using ContactCore.Channels;
using ContactCore.Consents;
using ContactCore.Contacts;
using ContactCore.Fields;
using ContactCore.Locales;
using ContactCore.Postal;

namespace ContactCore.Tests.Books;

/// <summary>Somebody of whom everything is known.</summary>
internal static class FullProfile
{
    /// <summary>Anna, in the category <c>news</c> and with a value of the field <c>shoe</c>.</summary>
    public static readonly NewContact Anna = new()
    {
        ExternalId = "1",
        FirstName = "Anna",
        LastName = "Müller",
        Emails = [EmailAddress.Parse("anna@example.com")],
        Phones = [PhoneNumber.Parse("+442079460000")],
        PushTokens = [PushToken.Parse(ChannelKind.WebPush, "b2xk")],
        Categories = ["news"],
        Address = new PostalAddress { Line1 = "1 Old Road", Line2 = "Flat 1", City = "London", Region = "Kent", PostalCode = "E1", Country = "GB" },
        Language = LanguageTag.Parse("de"),
        TimeZone = TimeZoneId.Parse("Europe/London"),
        Fields = FieldValues.Empty.With("shoe", 38),
        Consent = Consent.Given("/signup", "Yes"),
    };
}
