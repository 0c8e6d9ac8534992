using ContactCore.Activities;
using ContactCore.Blacklisting;
using ContactCore.Channels;
using ContactCore.Contacts;
using ContactCore.Errors;
using ContactCore.Standings;
using ContactCore.Tests.Books;

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
    public async Task What_cannot_be_is_refused()
    {
        await using OpenBook open = await OpenBook.NewAsync();
        await Assert.ThrowsAsync<InvalidValueException>(() => open.Book.Refusals.BlacklistFailedAsync(ChannelKind.Email, 0, "bounced"));
        await Assert.ThrowsAsync<InvalidValueException>(() => open.Book.Refusals.BlacklistFailedAsync(ChannelKind.Email, 1, " "));
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
