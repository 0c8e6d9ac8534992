using ContactCore.Channels;
using ContactCore.Contacts;
using ContactCore.Errors;
using ContactCore.Fields;
using ContactCore.Selections;
using ContactCore.Stores;
using ContactCore.Tests.Books;

namespace ContactCore.Tests.Contacts;

public sealed class ContactRegisterTests
{
    [Fact]
    public async Task A_contact_is_created_only_with_consent()
    {
        await using OpenBook open = await OpenBook.NewAsync();
        ContactRuleException refused = await Assert.ThrowsAsync<ContactRuleException>(
            () => open.Book.Contacts.AddAsync(OpenBook.Person("Anna") with { Consent = null }));
        Assert.Equal(ContactRule.ConsentNeeded, refused.Rule);
        Assert.Equal(0, await open.Book.Contacts.CountAsync(Selection.All));
    }

    [Fact]
    public async Task A_contact_has_a_channel_or_an_external_id()
    {
        await using OpenBook open = await OpenBook.NewAsync();
        NewContact nobody = OpenBook.Person("Anna") with { ExternalId = " " };
        ContactRuleException refused = await Assert.ThrowsAsync<ContactRuleException>(() => open.Book.Contacts.AddAsync(nobody));
        Assert.Equal(ContactRule.ChannelOrExternalIdNeeded, refused.Rule);
        Contact anna = await open.Book.Contacts.AddAsync(nobody with { Phones = [PhoneNumber.Parse("020 7946 0958", "GB")] });
        await Assert.ThrowsAsync<ContactRuleException>(() => open.Book.Contacts.ChangeAsync(anna, p => p with { Phones = [] }));
    }

    [Fact]
    public async Task A_change_from_an_old_version_names_both_versions()
    {
        await using OpenBook open = await OpenBook.NewAsync();
        Contact read = await open.AddAsync("Anna");
        await open.Book.Contacts.ChangeAsync(read, p => p with { LastName = "Müller" });
        VersionConflictException conflict = await Assert.ThrowsAsync<VersionConflictException>(
            () => open.Book.Contacts.ChangeAsync(read, p => p with { LastName = "Maier" }));
        Assert.Equal((1, 2), (conflict.Expected, conflict.Actual));
        Assert.Equal("Müller", (await open.Book.Contacts.FindAsync(read.Id))!.LastName);
    }

    [Fact]
    public async Task A_change_of_nothing_leaves_the_version()
    {
        await using OpenBook open = await OpenBook.NewAsync();
        Contact anna = await open.AddAsync("Anna", "anna@example.com");
        Contact same = await open.Book.Contacts.ChangeAsync(anna, p => p with { FirstName = " Anna " });
        Assert.Equal(1, same.Version);
    }

    [Fact]
    public async Task Categories_and_fields_must_be_defined_and_the_nearest_is_suggested()
    {
        await using OpenBook open = await OpenBook.NewAsync();
        await open.Book.Categories.AddAsync("News");
        await open.Book.Fields.AddAsync("shoe size", FieldType.Number);
        NotFoundException unknown = await Assert.ThrowsAsync<NotFoundException>(
            () => open.Book.Contacts.AddAsync(OpenBook.Person("Anna") with { Categories = ["newz"] }));
        Assert.Contains("'News'", unknown.Message, StringComparison.Ordinal);
        Contact anna = await open.Book.Contacts.AddAsync(
            OpenBook.Person("Anna") with { Categories = ["NEWS"], Fields = FieldValues.Of(("Shoe Size", 41)) });
        Assert.Equal(["News"], anna.Categories);
        Assert.Equal(41, anna.Fields["shoe size"].Number);
        await Assert.ThrowsAsync<InvalidValueException>(
            () => open.Book.Contacts.ChangeAsync(anna, p => p with { Fields = FieldValues.Of(("shoe size", "big")) }));
    }

    [Fact]
    public async Task A_retired_field_keeps_its_values_and_takes_no_new_ones()
    {
        await using OpenBook open = await OpenBook.NewAsync();
        await open.Book.Fields.AddAsync("age", FieldType.Number);
        Contact anna = await open.Book.Contacts.AddAsync(OpenBook.Person("Anna") with { Fields = FieldValues.Of(("age", 41)) });
        await open.Book.Fields.RetireAsync("AGE");
        anna = await open.Book.Contacts.ChangeAsync(anna, p => p with { LastName = "Müller" });
        Assert.Equal(41, anna.Fields["age"].Number);
        await Assert.ThrowsAsync<ContactRuleException>(
            () => open.Book.Contacts.ChangeAsync(anna, p => p with { Fields = p.Fields.With("age", 42) }));
    }

    [Fact]
    public async Task Every_page_of_a_list_goes_on_behind_the_one_before()
    {
        await using OpenBook open = await OpenBook.NewAsync();
        for (int i = 0; i < 25; i++)
            await open.AddAsync($"Anna{i:00}");
        List<string?> names = [];
        Cursor? after = null;
        do
        {
            ContactPage page = await open.Book.Contacts.PageAsync(Selection.All, Ranking.Created.Descending, 10, after);
            names.AddRange(page.Contacts.Select(contact => contact.FirstName));
            after = page.Next is null ? null : Cursor.Parse(page.Next.ToString());
        }
        while (after is not null);
        Assert.Equal(Enumerable.Range(0, 25).Reverse().Select(i => $"Anna{i:00}"), names);
    }

    [Fact]
    public async Task A_cursor_of_another_ranking_is_refused()
    {
        await using OpenBook open = await OpenBook.NewAsync();
        await open.AddAsync("Anna");
        await open.AddAsync("Bob");
        ContactPage page = await open.Book.Contacts.PageAsync(Selection.All, Ranking.Created, 1);
        await Assert.ThrowsAsync<InvalidValueException>(
            () => open.Book.Contacts.PageAsync(Selection.All, Ranking.Changed, 1, page.Next));
    }

    [Theory]
    [InlineData("mul")]
    [InlineData("MÜLLER")]
    [InlineData("anna mu")]
    [InlineData("ANNA@EXAM")]
    [InlineData("anna@example.co")]
    [InlineData("020 7946")]
    [InlineData("+44 20")]
    [InlineData("crm-1")]
    public async Task A_search_finds_by_the_start_of_name_email_phone_and_external_id(string search)
    {
        await using OpenBook open = await OpenBook.NewAsync();
        await open.Book.Contacts.AddAsync(OpenBook.Person("Anna", "Anna@Example.com") with
        {
            LastName = "Müller", ExternalId = "crm-17", Phones = [PhoneNumber.Parse("020 7946 0958", "GB")],
        });
        await open.Book.Contacts.AddAsync(OpenBook.Person("Bob", "bob@example.org") with { ExternalId = "x" });
        Assert.Equal("Anna", await open.NamesAsync(new Selection { Search = search }));
    }

    [Fact]
    public async Task A_search_finds_by_the_start_of_the_id()
    {
        await using OpenBook open = await OpenBook.NewAsync();
        Contact anna = await open.AddAsync("Anna");
        Assert.Equal("Anna", await open.NamesAsync(new Selection { Search = anna.Id.ToString()[..20] }));
        Assert.Equal("", await open.NamesAsync(new Selection { Search = "ffffffff" }));
    }
}
