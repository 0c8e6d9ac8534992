using ContactCore.Activities;
using ContactCore.Blacklisting;
using ContactCore.BulkRefusing;
using ContactCore.Channels;
using ContactCore.Contacts;
using ContactCore.Errors;
using ContactCore.Standings;
using ContactCore.Stores;
using ContactCore.Tests.Books;
using ContactCore.Tests.Contacts;

namespace ContactCore.Tests.BulkRefusing;

public sealed class FailureRuleTests
{
    [Fact]
    public async Task Addresses_that_failed_often_enough_are_blacklisted_once()
    {
        await using OpenBook open = await OpenBook.NewAsync();
        Contact often = await open.AddAsync("Often", "often@example.com");
        Contact once = await open.AddAsync("Once", "once@example.com");
        await FailAsync(open, often, 3);
        await FailAsync(open, once, 1);

        BlacklistOutcome first = await open.Book.Refusals.BlacklistFailedAsync(ChannelKind.Email, 3, "bounced");
        BlacklistOutcome second = await open.Book.Refusals.BlacklistFailedAsync(ChannelKind.Email, 1, "bounced");

        Assert.Equal((1L, 0L), (first.Added, first.AlreadyThere));
        Assert.Equal((1L, 1L), (second.Added, second.AlreadyThere));
        BlacklistState? state = await open.Book.Blacklist.FindAsync(often.Emails[0]);
        Assert.Equal((BlacklistCategory.PermanentFailure, "bounced"), (state!.Category, state.Own!.Reason));
        Assert.Equal(AddressStatus.Blacklisted, (await open.Book.Addresses.StateAsync(once.Emails[0])).Status);
    }

    [Fact]
    public async Task A_rule_that_is_applied_again_and_again_notes_nothing_more()
    {
        await using OpenBook open = await OpenBook.NewAsync();
        Contact often = await open.AddAsync("Often", "often@example.com");
        await FailAsync(open, often, 3);
        await open.Book.Refusals.BlacklistFailedAsync(ChannelKind.Email, 3, "bounced");
        int entries = await open.Book.History.OfAddressAsync(often.Emails[0]).CountAsync();

        for (int day = 0; day < 3; day++)
        {
            BlacklistOutcome again = await open.Book.Refusals.BlacklistFailedAsync(ChannelKind.Email, 3, "bounced");
            Assert.Equal((0L, 1L), (again.Added, again.AlreadyThere));
        }

        Assert.Equal(entries, await open.Book.History.OfAddressAsync(often.Emails[0]).CountAsync());
    }

    [Fact]
    public async Task A_store_that_is_lost_behind_the_first_batch_leaves_a_number()
    {
        MeddlingStore meddling = new();
        await using OpenBook open = await OpenBook.NewAsync(options => options.BatchSize = 1, meddling.Replace);
        await FailAsync(open, await open.AddAsync("Anna", "anna@example.com"), 1);
        await FailAsync(open, await open.AddAsync("Ben", "ben@example.com"), 1);
        meddling.Meddling.Enqueue(() => Task.CompletedTask);
        meddling.Meddling.Enqueue(() => throw new StoreException(StoreProblem.Busy, "others were in the way"));

        RefusalStoppedException stopped = await Assert.ThrowsAsync<RefusalStoppedException>(
            () => open.Book.Refusals.BlacklistFailedAsync(ChannelKind.Email, 1, "bounced"));

        Assert.Equal(1, stopped.Recorded);
        BlacklistOutcome rest = await open.Book.Refusals.BlacklistFailedAsync(ChannelKind.Email, 1, "bounced");
        Assert.Equal((1L, 1L), (rest.Added, rest.AlreadyThere));
    }

    [Fact]
    public async Task What_cannot_be_is_refused()
    {
        await using OpenBook open = await OpenBook.NewAsync();
        await Assert.ThrowsAsync<InvalidValueException>(() => open.Book.Refusals.BlacklistFailedAsync(ChannelKind.Email, 0, "bounced"));
        await Assert.ThrowsAsync<InvalidValueException>(() => open.Book.Refusals.BlacklistFailedAsync(ChannelKind.Email, 1, " "));
        await Assert.ThrowsAsync<ContactRuleException>(() => open.Book.Refusals.BlacklistFailedAsync(ChannelKind.WebPush, 1, "bounced"));
    }

    private static async Task FailAsync(OpenBook open, Contact contact, int times)
    {
        for (int i = 0; i < times; i++)
        {
            await open.Book.Activities.ReportAsync(new NewActivity
            {
                Contact = contact.Id, Channel = MessageChannel.Email, Message = $"News {i}", SentAt = DateTimeOffset.UnixEpoch,
                Status = MessageStatus.Undelivered, IsPermanent = true,
            });
        }
    }
}
