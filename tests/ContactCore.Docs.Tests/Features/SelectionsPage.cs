using ContactCore.Books;
using ContactCore.Channels;
using ContactCore.Consents;
using ContactCore.Contacts;
using ContactCore.Filters;
using ContactCore.Selections;
using ContactCore.Standings;

namespace ContactCore.Docs.Tests.Features;

public sealed class SelectionsPage() : FeaturePage("selections")
{
    [Fact]
    public async Task Counting()
    {
        ContactBook book = await FilledAsync();

        #region count
        Selection everybody = Selection.All;
        Selection found = new() { Search = "mul" };
        Selection unsubscribed = new() { Status = StatusFilter.Email(AddressStatus.Unsubscribed) };
        Selection together = found with { Filter = Where.Email.IsPresent(), Segment = "VIP" };
        Selection gone = new() { Scope = Scope.Deleted };

        foreach (Selection people in new[] { everybody, found, unsubscribed, together, gone })
            Console.WriteLine(await book.Contacts.CountAsync(people));
        #endregion

        Shown("count");
    }

    [Fact]
    public async Task Paging()
    {
        ContactBook book = await FilledAsync();

        #region page
        string? next = null;
        do
        {
            Cursor? after = next is null ? null : Cursor.Parse(next);
            ContactPage page = await book.Contacts.PageAsync(Selection.All, Ranking.Created.Descending, size: 2, after);
            Console.WriteLine(string.Join(", ", page.Contacts.Select(contact => contact.LastName)));
            next = page.Next?.ToString();
        }
        while (next is not null);
        #endregion

        Shown("page");
    }

    [Fact]
    public async Task Listing()
    {
        ContactBook book = await FilledAsync();
        CancellationToken ct = default;

        #region list
        await foreach (Contact contact in book.Contacts.ListAsync(Selection.All, Ranking.Changed, ct))
            Console.WriteLine(contact.LastName);
        #endregion

        Assert.Equal("Müller\nMulligan\nMaier\n", Console.ToString());
    }

    [Theory]
    [InlineData("MULL", 2)]
    [InlineData("anna m", 1)]
    [InlineData("müller", 1)]
    [InlineData("020 7946", 1)]
    [InlineData("+4420", 1)]
    [InlineData("ben@", 1)]
    [InlineData("crm-1", 1)]
    [InlineData("CRM-1", 0)]
    [InlineData("ller", 0)]
    public async Task A_search_finds_beginnings(string search, int count)
    {
        ContactBook book = await FilledAsync();
        Assert.Equal(count, await book.Contacts.CountAsync(new Selection { Search = search }));
        Assert.Contains($"| `{search}` |", Pages.DocPage.Of("docs/selections.md").Text, StringComparison.Ordinal);
    }

    [Fact]
    public Task What_is_refused() => RefusedAsync(
        ("a segment that is not there", book => book.Contacts.CountAsync(new Selection { Segment = "VIP" })),
        ("a page of nothing", book => book.Contacts.PageAsync(Selection.All, Ranking.Created, size: 0)),
        ("a cursor that is none", book => book.Contacts.PageAsync(Selection.All, Ranking.Created, after: Cursor.Parse("17"))),
        ("a cursor of another ranking", async book =>
        {
            await AddAsync(book, "Abel", "abel@example.com");
            await AddAsync(book, "Baker", "baker@example.com");
            ContactPage page = await book.Contacts.PageAsync(Selection.All, Ranking.Created, size: 1);
            await book.Contacts.PageAsync(Selection.All, Ranking.Changed, size: 1, page.Next);
        }),
        ("a status that no phone has", book => book.Contacts.CountAsync(
            new Selection { Status = StatusFilter.Phone(AddressStatus.Unsubscribed) })),
        ("a search that is too long", book => book.Contacts.CountAsync(new Selection { Search = new string('a', 301) })));

    private async Task<ContactBook> FilledAsync()
    {
        ContactBook book = await OpenAsync();
        await book.Segments.CreateAsync("VIP");
        Contact[] all =
        [
            await AddAsync(book, "crm-1", "Anna", "Müller", ["anna@example.com"], "+442079460958"),
            await AddAsync(book, "ben", "Ben", "Mulligan", ["ben@example.com"]),
            await AddAsync(book, "cy", "Cy", "Maier", []),
            await AddAsync(book, "dee", "Dee", "Doe", ["dee@example.com"]),
        ];
        await book.Segments.AddAsync(["VIP"], Selection.Of(Where.LastName.Is("muller")));
        await book.Addresses.UnsubscribeAsync(EmailAddress.Parse("ben@example.com"));
        await book.Contacts.DeleteAsync(all[3], "asked us to");
        return book;
    }

    private async Task<Contact> AddAsync(ContactBook book, string key, string first, string last, string[] emails, params string[] phones)
    {
        Clock.Advance(TimeSpan.FromMinutes(1));
        return await book.Contacts.AddAsync(new NewContact
        {
            ExternalId = key,
            FirstName = first,
            LastName = last,
            Emails = [.. emails.Select(EmailAddress.Parse)],
            Phones = [.. phones.Select(phone => PhoneNumber.Parse(phone))],
            Consent = Consent.Given(origin: "/signup", text: "Yes"),
        });
    }
}
