using ContactCore.Blacklisting;
using ContactCore.Channels;
using ContactCore.Errors;
using ContactCore.Tests.Books;

namespace ContactCore.Tests.Standings;

public sealed class BlacklistingManyTests
{
    private static readonly PushToken Token = PushToken.Parse(ChannelKind.MobilePush, "token-1");

    [Fact]
    public async Task Many_are_added_in_batches_and_those_that_are_there_stay()
    {
        await using OpenBook open = await OpenBook.NewAsync(options => options.BatchSize = 2);
        await open.Book.Blacklist.AddAsync(EmailAddress.Parse("e1@example.com"), "first");
        List<BlacklistOutcome> told = [];

        BlacklistOutcome outcome = await open.Book.Blacklist.AddAsync(
            Emails(0, 1, 2, 2, 3), "bought list", BlacklistCategory.Import, new Told<BlacklistOutcome>(told));

        Assert.Equal((3L, 2L), (outcome.Added, outcome.AlreadyThere));
        Assert.Equal([(1L, 1L), (2L, 2L), (3L, 2L)], told.Select(so => (so.Added, so.AlreadyThere)));
        ListedAddress[] own = await open.Book.Blacklist.ListAsync(ChannelKind.Email).ToArrayAsync();
        Assert.Equal(["bought list", "first", "bought list", "bought list"], own.Select(listed => listed.Entry.Reason));
    }

    [Fact]
    public async Task Many_are_removed_in_batches_and_those_that_were_not_there_are_counted()
    {
        await using OpenBook open = await OpenBook.NewAsync(options => options.BatchSize = 2);
        await open.Book.Blacklist.AddAsync(Emails(0, 1, 2, 3), "bought list");
        List<BlacklistRemovalOutcome> told = [];

        BlacklistRemovalOutcome outcome = await open.Book.Blacklist.RemoveAsync(
            Emails(0, 0, 1, 7, 2), "list was good", new Told<BlacklistRemovalOutcome>(told));

        Assert.Equal((3L, 2L), (outcome.Removed, outcome.NotThere));
        Assert.Equal([(1L, 1L), (2L, 2L), (3L, 2L)], told.Select(so => (so.Removed, so.NotThere)));
        ListedAddress left = await open.Book.Blacklist.ListAsync(ChannelKind.Email).SingleAsync();
        Assert.Equal("e3@example.com", left.Address.Key);
        await Assert.ThrowsAsync<InvalidValueException>(() => open.Book.Blacklist.RemoveAsync(Emails(3), new string('x', 501)));
        await Assert.ThrowsAsync<ContactRuleException>(() => open.Book.Blacklist.RemoveAsync(Emails(3, 4).Append(Token)));
        Assert.Empty(await open.Book.Blacklist.ListAsync(ChannelKind.Email).ToArrayAsync());
    }

    [Fact]
    public async Task A_list_longer_than_a_page_comes_whole()
    {
        await using OpenBook open = await OpenBook.NewAsync();
        await open.Book.Blacklist.AddAsync(Emails([.. Enumerable.Range(0, 1001)]), "bought list");
        Assert.Equal(1001, await open.Book.Blacklist.ListAsync(ChannelKind.Email).Select(own => own.Address).Distinct().CountAsync());
        Assert.Empty(await open.Book.Blacklist.ListAsync(ChannelKind.Phone).ToArrayAsync());
    }

    [Fact]
    public async Task What_cannot_be_listed_stops_the_run_and_leaves_the_batches_before()
    {
        await using OpenBook open = await OpenBook.NewAsync(options => options.BatchSize = 2);
        IAsyncEnumerable<ChannelAddress> mixed = Emails(0, 1, 2).Append(Token);
        await Assert.ThrowsAsync<ContactRuleException>(() => open.Book.Blacklist.AddAsync(mixed, "bought list"));
        Assert.Equal(2, await open.Book.Blacklist.ListAsync(ChannelKind.Email).CountAsync());
        await Assert.ThrowsAsync<InvalidValueException>(() => open.Book.Blacklist.AddAsync(Emails(5), " "));
        await Assert.ThrowsAsync<InvalidValueException>(async () => await open.Book.Blacklist.ListAsync(ChannelKind.WebPush).ToArrayAsync());
    }

    private static IAsyncEnumerable<ChannelAddress> Emails(params int[] numbers) =>
        numbers.Select(number => (ChannelAddress)EmailAddress.Parse($"e{number}@example.com")).ToAsyncEnumerable();

    private sealed class Told<T>(List<T> outcomes) : IProgress<T>
    {
        public void Report(T value) => outcomes.Add(value);
    }
}
