using System.Globalization;
using ContactCore.Channels;
using ContactCore.Consents;
using ContactCore.Contacts;
using ContactCore.Fields;
using ContactCore.Postal;
using ContactCore.Tests.Books;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCore.Tests.Duplicates;

/// <summary>A base of strangers, of whom no two have much in common, for duplicates to stand out from.</summary>
internal static class ProbableBase
{
    private static readonly string[] First = ["Ben", "Clara", "David", "Eva", "Frank", "Grace", "Hugo", "Ida", "Jack", "Karen"];
    private static readonly string[] Last = ["Ng", "Smith", "Jones", "Taylor", "Brown", "Evans", "Walker", "Hughes", "Green", "Hall", "Wood"];
    private static readonly string[] Cities = ["London", "Leeds", "York", "Bath", "Derby", "Oxford", "Exeter"];

    public static async Task<OpenBook> NewAsync(int strangers = 120, Action<IServiceCollection>? services = null)
    {
        OpenBook open = await OpenBook.NewAsync(null, services);
        await open.Book.Fields.AddAsync("born", FieldType.Date);
        for (int i = 0; i < strangers; i++)
            await open.Book.Contacts.AddAsync(Stranger(i));
        return open;
    }

    /// <summary>Somebody of Cologne, as most duplicates here are made of.</summary>
    public static NewContact Anna { get; } = new()
    {
        FirstName = "Anna", LastName = "Müller", Emails = [EmailAddress.Parse("anna.mueller@example.com")],
        Phones = [PhoneNumber.Parse("+493012345678")], Address = new PostalAddress { Line1 = "Hauptstraße 1", City = "Köln", PostalCode = "50667" },
        Fields = FieldValues.Of(("born", new DateOnly(1980, 2, 1))), Consent = Consent.Given("/signup", "Yes, write to me"),
    };

    /// <summary>Anna, entered again with errors in her names.</summary>
    public static ContactProfile Typo { get; } = new() { FirstName = "Ana", LastName = "Mueller", Emails = Anna.Emails };

    private static NewContact Stranger(int i)
    {
        string name = First[i % First.Length];
        string family = Last[i * 7 % Last.Length] + (char)('a' + (i / 13 % 26));
        return new NewContact
        {
            FirstName = name,
            LastName = family,
            ExternalId = string.Create(CultureInfo.InvariantCulture, $"crm-{i}"),
            Emails = [EmailAddress.Parse(string.Create(CultureInfo.InvariantCulture, $"{name[0]}{family}{i * 37 % 1000}@example.org"))],
            Phones = [PhoneNumber.Parse(string.Create(CultureInfo.InvariantCulture, $"+4420794{60000 + (i * 613 % 9973)}"))],
            Address = new PostalAddress { Line1 = string.Create(CultureInfo.InvariantCulture, $"{i * 17 % 311} {Last[i * 3 % Last.Length]} Road"), City = Cities[i * 3 % Cities.Length] },
            Fields = FieldValues.Of(("born", new DateOnly(1940, 1, 1).AddDays(i * 5_477 % 22_000))),
            Consent = Consent.Given("/signup", "Yes, write to me"),
        };
    }
}
