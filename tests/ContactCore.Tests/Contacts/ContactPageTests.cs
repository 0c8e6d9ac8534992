using ContactCore.Channels;
using ContactCore.Contacts;
using ContactCore.Selections;
using ContactCore.Tests.Books;

namespace ContactCore.Tests.Contacts;

public sealed class ContactPageTests
{
    [Theory]
    [InlineData(2, "Anna Ben|Cleo")]
    [InlineData(3, "Anna Ben Cleo")]
    [InlineData(1, "Anna|Ben|Cleo")]
    [InlineData(1000, "Anna Ben Cleo")]
    public async Task A_page_leads_on_only_where_somebody_follows(int size, string pages)
    {
        await using OpenBook open = await OpenBook.NewAsync();
        foreach (string name in (string[])["Anna", "Ben", "Cleo"])
            await open.AddAsync(name);
        List<string> read = [];
        Cursor? after = null;
        do
        {
            ContactPage page = await open.Book.Contacts.PageAsync(Selection.All, Ranking.Created, size, after);
            read.Add(string.Join(' ', page.Contacts.Select(contact => contact.FirstName)));
            after = page.Next;
        }
        while (after is not null);

        Assert.Equal(pages.Split('|'), read);
    }

    [Fact]
    public async Task The_first_of_a_kind_is_the_primary_one()
    {
        await using OpenBook open = await OpenBook.NewAsync();
        Contact bare = await open.AddAsync("Bare");
        Contact anna = await open.Book.Contacts.AddAsync(
            OpenBook.Person("Anna", "anna@example.com", "ann@example.com") with { Phones = [PhoneNumber.Parse("+442079460000"), PhoneNumber.Parse("+442079460001")] });

        Assert.Equal((null, null), (bare.PrimaryEmail, bare.PrimaryPhone));
        Assert.Equal(("anna@example.com", "+442079460000"), (anna.PrimaryEmail!.Key, anna.PrimaryPhone!.Key));
        Assert.Equal([true, false, true, false], anna.Channels.Select(channel => channel.IsPrimary));
    }

    [Fact]
    public async Task A_channel_that_stays_keeps_its_key_and_its_day()
    {
        await using OpenBook open = await OpenBook.NewAsync();
        Contact before = await open.AddAsync("Anna", "anna@example.com", "ann@example.com");
        open.Clock.Advance(TimeSpan.FromDays(1));
        Contact after = await open.Book.Contacts.ChangeAsync(
            before, profile => profile with { Emails = [EmailAddress.Parse("new@example.com"), EmailAddress.Parse("ANN@example.com")] });

        Assert.Equal((before.Channels[1].Origin, before.Channels[1].AddedAt), (after.Channels[1].Origin, after.Channels[1].AddedAt));
        Assert.Equal(after.ChangedAt, after.Channels[0].AddedAt);
        Assert.Equal((true, false), (after.Channels[0].IsPrimary, after.Channels[1].IsPrimary));
        Assert.Equal("ANN@example.com", after.Channels[1].Address.Text);
    }

    [Fact]
    public async Task Categories_are_in_the_order_of_their_names_by_the_names_that_they_have()
    {
        await using OpenBook open = await OpenBook.NewAsync();
        foreach (string name in (string[])["news", "Events", "offers"])
            await open.Book.Categories.AddAsync(name);
        Contact anna = await open.Book.Contacts.AddAsync(OpenBook.Person("Anna") with { Categories = ["OFFERS", "news", "events", "News"] });

        Assert.Equal(["Events", "news", "offers"], anna.Categories);
    }
}
