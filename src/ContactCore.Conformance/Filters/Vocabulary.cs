using ContactCore.Channels;
using ContactCore.Ids;
using ContactCore.Locales;
using FsCheck;
using FsCheck.Fluent;

namespace ContactCore.Conformance.Filters;

/// <summary>The values of one base and what filters compare them with, so that they meet; emails differ from base to base.</summary>
internal sealed class Vocabulary(string name)
{
    public static readonly RegionCode Region = RegionCode.Parse("GB");

    private static readonly string[] Numbers =
        ["+442079460958", "+44 20 7946 0959", "+49 (30) 12345678", "+48221234567", "+1 202-555-0123"];

    private static readonly string[] NumberParts =
        ["020 7946 0958", "(020) 7946-0959", "+44", "+44 (20)", "0958", "7946 0958", "44", "+", "030", "abc", "%", "+4930"];

    private static readonly string[] Locals =
    [
        "anna", "Anna", "anna+tag", "an_na", "an%na", "anxna", "o'brien", "é", "E\u0301", "e", "straße", "strasse", "STRAßE",
        "ガ", "\uFF76\uFF9E", "ı", "i", "I", "𐐔", "𐐼", "ben",
    ];

    private static readonly DateTimeOffset Noon = new(2026, 11, 24, 12, 0, 0, TimeSpan.Zero);

    private static readonly DateTimeOffset[] Moments =
    [
        Noon, Noon, Noon.AddMicroseconds(1), Noon.AddMicroseconds(2), Noon.AddMicroseconds(-1), Noon.AddDays(-1), Noon.AddYears(2),
        DateTimeOffset.UnixEpoch, DateTimeOffset.UnixEpoch.AddMicroseconds(-1), new(1600, 2, 29, 0, 0, 0, TimeSpan.Zero),
    ];

    private readonly EmailAddress[] _emails = [.. Emails(name)];

    /// <summary>The contacts that filters choose among; strangers until a base is made.</summary>
    public IReadOnlyList<ContactId> Contacts { get; init; } = [.. Enumerable.Range(0, 5).Select(_ => new ContactId(Guid.CreateVersion7()))];

    public Gen<EmailAddress> Email => Gen.Elements(_emails);

    public static Gen<PhoneNumber> Phone { get; } = Gen.Elements(Numbers).Select(number => PhoneNumber.Parse(number));

    public static Gen<DateTimeOffset> Moment { get; } = Gen.Elements(Moments);

    /// <summary>A moment of a base, or beside one: by a microsecond, or by less, which does not count.</summary>
    public static Gen<DateTimeOffset> MomentBeside { get; } =
        from moment in Moment
        from microseconds in Gen.Choose(-1, 1)
        from ticks in Gen.Elements(0, 0, 5)
        from hours in Gen.Elements(0, 0, 5)
        select moment.AddMicroseconds(microseconds).AddTicks(ticks).ToOffset(TimeSpan.FromHours(hours));

    public static Gen<int?> Rating { get; } = Gen.Elements<int?>(null, 0, 1, 50, 50, 99, 100);

    public static Gen<LanguageTag> Language { get; } =
        Gen.Elements("de", "de-AT", "pt-BR", "zh-Hant", "tr").Select(tag => LanguageTag.Parse(tag));

    public static Gen<TimeZoneId> Zone { get; } =
        Gen.Elements("Europe/London", "Europe/Berlin", "America/New_York", "Etc/UTC").Select(zone => TimeZoneId.Parse(zone));

    public static Gen<string> PhonePart { get; } = Gen.OneOf(
        Gen.Elements(NumberParts), Phone.Select(phone => phone.Text), Phone.SelectMany(phone => Variants.Of(phone.Key)));

    public Gen<string> EmailPart => Gen.OneOf(
        Email.Select(email => email.Text),
        Email.SelectMany(email => Variants.Of(email.Text)),
        Email.Select(email => $"@{email.Domain.ToUpperInvariant()}"),
        Gen.Elements("@", ".com", "%", "_", "\\", "a", "@bücher", "É", "e\u0301", "🙂"));

    private static IEnumerable<EmailAddress> Emails(string name)
    {
        foreach (string local in Locals)
        {
            foreach (string domain in new[] { $"{name}.example.com", $"Bücher.{name}.example.com" })
            {
                if (EmailAddress.TryParse($"{local}@{domain}", out EmailAddress? email))
                    yield return email;
            }
        }
    }
}
