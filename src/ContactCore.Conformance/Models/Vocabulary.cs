using ContactCore.Channels;

namespace ContactCore.Conformance.Models;

/// <summary>The few words that scripts are written in, so that equal ones meet; emails differ from play to play.</summary>
internal sealed class Vocabulary(string play)
{
    public const int Emails = 6;
    public const int Phones = 3;

    public static readonly string?[] Names =
    [
        null, "Anna", "anna", "Änna", "ธนพล", "अंजलि", "ガブ", "カブ", "محمد", "Γιώργος", "Işık", "isik", "Nguyễn", "Łukasz", "Strauß",
        "Їжак", "Іжак", "\uE000", "\uFFFD", "𐐔", "𠀀", "%_", "\U000F0000",
    ];

    private static readonly string[] Locals = ["anna", "Anna", "ガ", "\uFF76", "𐐨", "ben"];
    private static readonly string[] Numbers = ["+493012345678", "+442079460958", "+48221234567"];

    public static int Addresses => Emails + Phones;

    /// <summary>An address by its number: emails first, of which two differ in case alone.</summary>
    public ChannelAddress Address(int number) => number < Emails
        ? EmailAddress.Parse($"{Locals[number]}@{play}.example.com")
        : PhoneNumber.Parse(Numbers[number - Emails]);

    public IReadOnlyList<EmailAddress> EmailsOf(IEnumerable<int> numbers) =>
        [.. numbers.Where(number => number < Emails).Select(Address).Cast<EmailAddress>().DistinctBy(email => email.AddressKey)];

    public IReadOnlyList<PhoneNumber> PhonesOf(IEnumerable<int> numbers) =>
        [.. numbers.Where(number => number >= Emails).Select(Address).Cast<PhoneNumber>().DistinctBy(phone => phone.AddressKey)];
}
