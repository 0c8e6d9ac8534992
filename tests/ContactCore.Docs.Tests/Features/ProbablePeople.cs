using System.Globalization;
using ContactCore.Books;
using ContactCore.Channels;
using ContactCore.Consents;
using ContactCore.Contacts;
using ContactCore.Fields;
using ContactCore.Postal;

namespace ContactCore.Docs.Tests.Features;

/// <summary>A base with one person in three contacts, among strangers of whom nobody has much in common with another.</summary>
internal static class ProbablePeople
{
    private const int Strangers = 400;

    public static async Task AddToAsync(ContactBook book)
    {
        await book.Fields.AddAsync("born", FieldType.Date);
        await AddAsync(book, "17", "Anna", "Müller", "London", new DateOnly(1980, 2, 1), "anna.mueller@example.com");
        await AddAsync(book, "23", "Muller", "Anna", "Leeds", new DateOnly(1980, 2, 1), "am@example.org", "anna.mueller@example.com");
        await AddAsync(book, "41", "Ana", "Muller", "London", new DateOnly(1980, 2, 10));
        for (int i = 0; i < Strangers; i++)
            await AddStrangerAsync(book, i);
    }

    private static Task<Contact> AddStrangerAsync(ContactBook book, int i)
    {
        string[] first = ["Ben", "Clara", "David", "Eva", "Frank", "Grace", "Hugo", "Ida", "Jack", "Karen"];
        string[] last = ["Ng", "Smith", "Jones", "Taylor", "Brown", "Evans", "Walker", "Hughes", "Green", "Hall", "Wood"];
        string[] cities = ["London", "Leeds", "York", "Bath", "Derby", "Oxford", "Exeter"];
        string name = first[i % first.Length];
        string family = last[i * 7 % last.Length] + (char)('a' + (i / 13 % 26));
        return AddAsync(
            book, string.Create(CultureInfo.InvariantCulture, $"x{i}"), name, family, cities[i * 3 % cities.Length], new DateOnly(1940, 1, 1).AddDays(i * 5_477 % 22_000),
            string.Create(CultureInfo.InvariantCulture, $"{name[0]}{family}{i * 37 % 1000}@example.org"));
    }

    private static Task<Contact> AddAsync(ContactBook book, string key, string first, string last, string city, DateOnly born, params string[] emails) =>
        book.Contacts.AddAsync(new NewContact
        {
            ExternalId = key,
            FirstName = first,
            LastName = last,
            Emails = [.. emails.Select(EmailAddress.Parse)],
            Address = new PostalAddress { City = city },
            Fields = FieldValues.Of(("born", born)),
            Consent = Consent.Given("/signup", "Yes, write to me"),
        });
}
