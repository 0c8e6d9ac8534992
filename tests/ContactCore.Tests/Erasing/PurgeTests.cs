using ContactCore.Contacts;
using ContactCore.Errors;
using ContactCore.Histories;
using ContactCore.Selections;
using ContactCore.Standings;
using ContactCore.Tests.Books;

namespace ContactCore.Tests.Erasing;

public sealed class PurgeTests
{
    private static readonly TimeSpan Month = TimeSpan.FromDays(30);

    [Fact]
    public async Task Those_deleted_long_enough_go_and_the_others_stay()
    {
        await using OpenBook open = await OpenBook.NewAsync(options => options.BatchSize = 2);
        Contact live = await open.AddAsync("Live", "live@example.com");
        List<Contact> old = [];
        for (int i = 0; i < 5; i++)
            old.Add(await open.Book.Contacts.DeleteAsync(await open.AddAsync($"Old{i}", $"old{i}@example.com"), "gone"));
        open.Clock.Advance(Month);
        Contact recent = await open.Book.Contacts.DeleteAsync(await open.AddAsync("Recent", "recent@example.com"), "gone");

        Assert.Equal(5, (await open.Book.Erasure.PurgeAsync(Month)).Purged);

        Assert.Equal("Live Recent", await open.NamesAsync(Selection.All with { Scope = Scope.Both }));
        Assert.Equal((live.Id, recent.Id), ((await open.Book.Contacts.FindAsync(live.Id))!.Id, (await open.Book.Contacts.FindAsync(recent.Id))!.Id));
        Assert.Null(await open.Book.Contacts.FindAsync(old[0].Id));
        Assert.Equal([HistoryWhat.Purged], await open.Book.History.OfAsync(old[0].Id).Select(entry => entry.What).ToArrayAsync());
        Assert.Equal(0, (await open.Book.Erasure.PurgeAsync(Month)).Purged);
        Assert.Equal(1, (await open.Book.Erasure.PurgeAsync(TimeSpan.Zero)).Purged);
    }

    [Fact]
    public async Task What_was_refused_is_known_of_who_comes_in_again()
    {
        await using OpenBook open = await OpenBook.NewAsync();
        Contact anna = await open.AddAsync("Anna", "anna@example.com");
        await open.Book.Addresses.UnsubscribeAsync(anna.Emails[0]);
        await open.Book.Contacts.DeleteAsync(anna, "gone");
        Assert.Equal(1, (await open.Book.Erasure.PurgeAsync(TimeSpan.Zero)).Purged);
        Assert.Equal(AddressStatus.Unsubscribed, (await open.AddAsync("Anna", "anna@example.com")).Channels[0].State.Status);
    }

    [Fact]
    public async Task A_time_ahead_is_refused_and_one_longer_than_time_takes_nobody()
    {
        await using OpenBook open = await OpenBook.NewAsync();
        await open.Book.Contacts.DeleteAsync(await open.AddAsync("Anna", "anna@example.com"), "gone");
        InvalidValueException refused = await Assert.ThrowsAsync<InvalidValueException>(() => open.Book.Erasure.PurgeAsync(TimeSpan.FromTicks(-1)));
        Assert.Equal("deletedFor", refused.Field);
        Assert.Equal(0, (await open.Book.Erasure.PurgeAsync(TimeSpan.MaxValue)).Purged);
    }
}
