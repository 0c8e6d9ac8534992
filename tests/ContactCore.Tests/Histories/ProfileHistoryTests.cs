using ContactCore.Channels;
using ContactCore.Consents;
using ContactCore.Contacts;
using ContactCore.Fields;
using ContactCore.Histories;
using ContactCore.Locales;
using ContactCore.Postal;
using ContactCore.Tests.Books;

namespace ContactCore.Tests.Histories;

/// <summary>Rule 10: what, from, to, of each field.</summary>
public sealed class ProfileHistoryTests
{
    [Fact]
    public async Task Each_field_that_is_changed_has_an_entry_with_what_it_was_and_is()
    {
        await using OpenBook open = await OpenBook.NewAsync();
        Contact anna = await FilledAsync(open);
        await open.Book.Contacts.ChangeAsync(anna, profile => profile with
        {
            ExternalId = "2",
            FirstName = "Ann",
            LastName = null,
            Emails = [.. profile.Emails, EmailAddress.Parse("ann@example.com")],
            Phones = [],
            PushTokens = [],
            Categories = ["news", "offers"],
            Address = new PostalAddress { Line1 = "2 New Row", City = "Leeds", Region = "Yorkshire", PostalCode = "LS1", Country = "IE" },
            Language = LanguageTag.Parse("en"),
            TimeZone = null,
            Fields = FieldValues.Empty.With("size", "M"),
        });

        Assert.Equal(
            [
                "externalId: 1 -> 2", "firstName: Anna -> Ann", "lastName: Müller -> ", "language: de -> en", "timeZone: Europe/London -> ",
                "address.line1: 1 Old Road -> 2 New Row", "address.line2: Flat 1 -> ", "address.city: London -> Leeds",
                "address.region: Kent -> Yorkshire", "address.postalCode: E1 -> LS1", "address.country: GB -> IE",
                "emails: Anna@Example.com -> Anna@Example.com; ann@example.com", "phones: +44 20 7946 0000 -> ", "pushTokens: b2xk -> ",
                "categories: news -> news; offers", "field:shoe: 38 -> ", "field:size:  -> M",
            ],
            await ChangesAsync(open, anna));
    }

    [Fact]
    public async Task A_field_that_is_kept_has_none()
    {
        await using OpenBook open = await OpenBook.NewAsync();
        Contact anna = await FilledAsync(open);
        await open.Book.Contacts.ChangeAsync(anna, profile => profile with { Categories = [], Fields = profile.Fields });

        Assert.Equal(["categories: news -> "], await ChangesAsync(open, anna));
    }

    [Fact]
    public async Task A_creation_is_one_entry_that_tells_its_source_and_where_consent_was_given()
    {
        await using OpenBook open = await OpenBook.NewAsync();
        Contact anna = await FilledAsync(open);

        HistoryEntry created = await open.Book.History.OfAsync(anna.Id).SingleAsync();

        Assert.Equal((HistoryWhat.Created, "Manual", "/signup", "olga"), (created.What, created.To, created.Reason, created.Actor.Id));
    }

    [Fact]
    public async Task Consent_that_lifts_a_refusal_is_kept_as_evidence()
    {
        await using OpenBook open = await OpenBook.NewAsync();
        Contact anna = await open.AddAsync("Anna", "anna@example.com");
        EmailAddress email = anna.Emails[0];
        await open.Book.Addresses.UnsubscribeAsync(email, "enough");
        await open.Book.Addresses.ReportSpamAsync(email);
        DateTimeOffset at = open.Clock.GetUtcNow();
        await open.Book.Addresses.ConsentAsync(email, Consent.Given("/again", "Yes, again", at));
        await open.Book.Addresses.UnsubscribeAsync(email);
        open.Clock.Advance(TimeSpan.FromDays(2));
        await open.Book.Addresses.ConsentAsync(email, Consent.Given("/once more", "Yes"));

        HistoryEntry[] entries = await open.Book.History.OfAsync(anna.Id).Where(entry => entry.What == HistoryWhat.ConsentRenewed).ToArrayAsync();

        Assert.Equal(
            [("Unsubscribed, Complained", $"/again at {at:O}: Yes, again"), ("Unsubscribed", "/once more: Yes")],
            entries.Select(entry => (entry.From!, entry.To!)));
    }

    private static async Task<Contact> FilledAsync(OpenBook open)
    {
        await open.Book.Categories.AddAsync("news");
        await open.Book.Categories.AddAsync("offers");
        await open.Book.Fields.AddAsync("shoe", FieldType.Number);
        await open.Book.Fields.AddAsync("size", FieldType.Choice, ["S", "M"]);
        return await open.Book.Contacts.AddAsync(
            FullProfile.Anna with { Emails = [EmailAddress.Parse("Anna@Example.com")], Phones = [PhoneNumber.Parse("+44 20 7946 0000")] });
    }

    private static async Task<string[]> ChangesAsync(OpenBook open, Contact contact) => await open.Book.History.OfAsync(contact.Id)
        .Where(entry => entry.What == HistoryWhat.Changed).Select(entry => $"{entry.Field}: {entry.From} -> {entry.To}").ToArrayAsync();
}
