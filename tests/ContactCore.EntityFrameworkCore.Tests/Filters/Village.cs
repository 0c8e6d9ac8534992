using ContactCore.Books;
using ContactCore.Channels;
using ContactCore.Consents;
using ContactCore.Contacts;
using ContactCore.EntityFrameworkCore.Tests.Stores;
using ContactCore.Fields;
using ContactCore.Filters;
using ContactCore.Postal;
using ContactCore.Locales;
using ContactCore.Selections;
using ContactCore.Sources;
using ContactCore.Standings;

namespace ContactCore.EntityFrameworkCore.Tests.Filters;

/// <summary>Forty people of whom only Anna has much to be known by, and a filter of each kind that takes her alone.</summary>
internal static class Village
{
    private const int Others = 40;

    /// <summary>A filter of each kind.</summary>
    public static IReadOnlyList<ContactFilter> AnnaAlone { get; } =
    [
        Where.LastName.Is("MULLER"),
        Where.Address.City.Contains("ondo"),
        Where.FullName.StartsWith("anna"),
        Where.ExternalId.EndsWith("17"),
        Where.LastName.IsAnyOf("Müller", "Maier"),
        Where.Email.Is("Anna@Example.com"),
        Where.Phone.EndsWith("0958"),
        Where.Email.IsAnyOf("anna@example.com", "nobody@example.com"),
        Where.Email.Status.Is(AddressStatus.Unsubscribed),
        !Where.Email.Status.IsNot(AddressStatus.Unsubscribed),
        Where.Source.Is(ContactSource.Order),
        Where.CreatedAt.IsBefore(new DateTimeOffset(2000, 1, 1, 0, 0, 0, TimeSpan.Zero)),
        !Where.EmailRating.IsPresent() & Where.Language.Is("de"),
        Where.EmailRating.IsAbove(5) | Where.TimeZone.Is("europe/berlin"),
        Where.Field("age").IsAtLeast(18),
        Where.Field("note").Contains("call"),
        Where.Field("age").IsPresent(),
        Where.InCategory("news"),
        Where.InSegment("VIP"),
        !Where.Address.City.IsAbsent(),
    ];

    public static async Task<ContactBook> SettleAsync(Store store)
    {
        ContactBook book = await store.OpenAsync();
        await book.Fields.AddAsync("age", FieldType.Number);
        await book.Fields.AddAsync("note", FieldType.Text);
        await book.Categories.AddAsync("news");
        await book.Segments.CreateAsync("VIP");
        Contact anna = await book.Contacts.AddAsync(new NewContact
        {
            FirstName = "Anna",
            LastName = "Müller",
            ExternalId = "crm-17",
            Emails = [EmailAddress.Parse("anna@example.com")],
            Phones = [PhoneNumber.Parse("+442079460958")],
            Address = new PostalAddress { City = "London" },
            Language = LanguageTag.Parse("de"),
            TimeZone = TimeZoneId.Parse("Europe/Berlin"),
            Fields = FieldValues.Of(("age", 42), ("note", new string('x', 300) + " call")),
            Categories = ["news"],
            Source = ContactSource.Order,
            CreatedAt = new DateTimeOffset(1999, 1, 1, 0, 0, 0, TimeSpan.Zero),
            Consent = Consent.Given("/signup", "yes"),
        });
        await book.Addresses.UnsubscribeAsync(anna.Emails[0]);
        await book.Segments.AddAsync(["VIP"], Selection.Of(Where.LastName.Is("Müller")));
        for (int i = 0; i < Others; i++)
        {
            await book.Contacts.AddAsync(new NewContact
            {
                FirstName = "Ben",
                LastName = $"Smith{i}",
                Emails = [EmailAddress.Parse($"ben{i}@example.org")],
                Consent = Consent.Given("/signup", "yes"),
            });
        }

        return book;
    }
}
