using ContactCore.Actors;
using ContactCore.Books;
using ContactCore.Channels;
using ContactCore.Contacts;
using ContactCore.Histories;
using ContactCore.Locales;
using ContactCore.Selections;
using ContactCore.Setup;
using ContactCore.Tests.Books;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace ContactCore.Tests.Hosts;

public sealed class HostSetupTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(10_000)]
    public async Task A_batch_may_have_any_size_up_to_ten_thousand(int size)
    {
        await using OpenBook open = await OpenBook.NewAsync(options => options.BatchSize = size);

        Assert.Equal("Anna", (await open.AddAsync("Anna")).FirstName);
    }

    [Theory]
    [InlineData(0, null, "BatchSize is 0; allowed: 1 to 10000")]
    [InlineData(10_001, null, "BatchSize is 10001; allowed: 1 to 10000")]
    [InlineData(500, "Britain", "DefaultRegion is not a region code; allowed: null, or two letters of ISO 3166-1, such as GB")]
    [InlineData(-1, "B", "DefaultRegion is not a region code; allowed: null, or two letters of ISO 3166-1, such as GB; BatchSize is -1; allowed: 1 to 10000")]
    public async Task Options_that_cannot_be_are_refused_all_at_once(int batch, string? region, string told)
    {
        OptionsValidationException refused = await Assert.ThrowsAsync<OptionsValidationException>(() => OpenBook.NewAsync(options =>
        {
            options.BatchSize = batch;
            options.DefaultRegion = region;
        }));

        Assert.Equal(told, refused.Message);
    }

    [Fact]
    public async Task Without_a_store_nothing_is_opened()
    {
        await using ServiceProvider services = new ServiceCollection().AddContactCore().Services.BuildServiceProvider();

        Assert.Equal(
            "no store was chosen; allowed: AddContactCore().UseInMemory(), .UseSqlite(…), .UsePostgreSql(…) or .UseEntityFrameworkCore<TContext>()",
            Assert.Throws<InvalidOperationException>(() => services.GetRequiredService<IContactBooks>()).Message);
    }

    [Fact]
    public async Task An_accounts_region_goes_before_the_hosts()
    {
        await using OpenBook open = await OpenBook.NewAsync(options => options.DefaultRegion = "GB");
        await open.Book.Settings.ChangeAsync(settings => settings with { DefaultRegion = RegionCode.Parse("DE") });
        ContactBook reopened = await open.OtherAsync("acme");
        await reopened.Contacts.AddAsync(OpenBook.Person("Anna") with { Phones = [PhoneNumber.Parse("+4930123456")] });

        Assert.Equal(1, await reopened.Contacts.CountAsync(new Selection { Search = "030 1234" }));
        Assert.Equal(0, await (await open.OtherAsync("other")).Contacts.CountAsync(new Selection { Search = "030 1234" }));
        Assert.Equal(RegionCode.Parse("DE"), (await reopened.Settings.GetAsync()).DefaultRegion);
    }

    [Fact]
    public async Task An_actors_email_stands_in_no_record()
    {
        await using OpenBook open = await OpenBook.NewAsync();
        ContactBook book = await open.Books.OpenAsync(open.Book.Account, Actor.User("olga", "Olga", "olga@acme.example"));
        Contact anna = await book.Contacts.AddAsync(OpenBook.Person("Anna"));

        HistoryEntry created = await book.History.OfAsync(anna.Id).SingleAsync();

        Assert.Equal((ActorKind.User, "olga", "Olga", null), (created.Actor.Kind, created.Actor.Id, created.Actor.Name, created.Actor.Email));
        Assert.Equal("olga@acme.example", book.Actor.Email);
    }

    [Fact]
    public async Task The_installation_removes_every_accounts_entry_and_says_so()
    {
        await using OpenBook open = await OpenBook.NewAsync();
        Contact anna = await open.AddAsync("Anna", "anna@example.com");
        foreach (string account in (string[])["acme", "other"])
            await (await open.OtherAsync(account)).Blacklist.AddAsync(anna.Emails[0], "abuse");

        Assert.Equal(2, await open.Installation.RemoveFromBlacklistAsync(open.Book.Account, open.Book.Actor, anna.Emails[0], "asked by post"));

        HistoryEntry removed = await open.Book.History.OfAsync(anna.Id).LastAsync();
        Assert.Equal((HistoryWhat.BlacklistRemoved, "installation", "asked by post"), (removed.What, removed.From, removed.Reason));
    }
}
