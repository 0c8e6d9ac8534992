using ContactCore.Blacklisting;
using ContactCore.BulkRefusing;
using ContactCore.Channels;
using ContactCore.Errors;
using ContactCore.Filters;
using ContactCore.Histories;
using ContactCore.Selections;
using ContactCore.Standings;
using ContactCore.Stores;
using ContactCore.Tests.Books;
using ContactCore.Tests.Contacts;

namespace ContactCore.Tests.BulkRefusing;

/// <summary>The addresses of many are blacklisted or unsubscribed at once.</summary>
public sealed class ContactRefusalsTests
{
    [Fact]
    public async Task Each_address_of_a_selection_is_blacklisted_once_however_many_hold_it()
    {
        await using OpenBook open = await OpenBook.NewAsync(options => options.BatchSize = 2);
        List<RefusalOutcome> told = [];
        for (int i = 0; i < 5; i++)
            await open.AddAsync($"P{i}", "shared@example.com", $"p{i}@example.com");
        await open.AddAsync("Bare");
        await open.AddAsync("Left", "left@example.com");
        await open.Book.Blacklist.AddAsync(EmailAddress.Parse("p0@example.com"), "before");
        Selection people = Selection.Of(!Where.FirstName.Is("Left"));

        RefusalOutcome outcome = await open.Book.Refusals.BlacklistAsync(people, ChannelKind.Email, "bought list", BlacklistCategory.Import, new Told(told));

        Assert.Equal((5, 3, 1, 0), Numbers(outcome));
        Assert.Equal([(2, 1, 0, 0), (4, 2, 0, 0), (5, 3, 1, 0)], told.Select(Numbers));
        Assert.Equal("P0 P1 P2 P3 P4", await open.NamesAsync(new Selection { Status = StatusFilter.Email(AddressStatus.Blacklisted) }));
        HistoryEntry entry = await open.Book.History.OfAddressAsync(EmailAddress.Parse("shared@example.com")).SingleAsync();
        Assert.Equal((HistoryWhat.Blacklisted, "bought list", "Import"), (entry.What, entry.Reason, entry.To));
        Assert.Equal("before", (await open.Book.Blacklist.FindAsync(EmailAddress.Parse("p0@example.com")))!.Own!.Reason);
        outcome = await open.Book.Refusals.BlacklistAsync(people, ChannelKind.Email, "again");
        Assert.Equal((0, 8, 1, 0), Numbers(outcome));
        Assert.Single(await open.Book.History.OfAddressAsync(EmailAddress.Parse("p1@example.com")).ToArrayAsync());
    }

    [Fact]
    public async Task Another_accounts_entry_does_not_count_as_ones_own()
    {
        await using OpenBook open = await OpenBook.NewAsync();
        await open.AddAsync("Anna", "anna@example.com");
        await (await open.OtherAsync("bolt")).Blacklist.AddAsync(EmailAddress.Parse("anna@example.com"), "theirs");
        Assert.Equal((1, 0, 0, 0), Numbers(await open.Book.Refusals.BlacklistAsync(Selection.All, ChannelKind.Email, "ours")));
    }

    [Fact]
    public async Task Deleted_ones_are_passed_over_unless_they_are_what_is_selected()
    {
        await using OpenBook open = await OpenBook.NewAsync();
        await open.AddAsync("Anna", "anna@example.com");
        await open.Book.Contacts.DeleteAsync(await open.AddAsync("Ben", "ben@example.com"), "gone");

        Assert.Equal((1, 0, 0, 1), Numbers(await open.Book.Refusals.BlacklistAsync(new Selection { Status = StatusFilter.AllEmails }, ChannelKind.Email, "why")));
        Assert.Null(await open.Book.Blacklist.FindAsync(EmailAddress.Parse("ben@example.com")));
        Assert.Equal((1, 0, 0, 0), Numbers(await open.Book.Refusals.BlacklistAsync(Selection.Deleted, ChannelKind.Email, "why")));
    }

    [Fact]
    public async Task Emails_are_unsubscribed_and_phones_stopped()
    {
        await using OpenBook open = await OpenBook.NewAsync();
        await open.Book.Contacts.AddAsync(OpenBook.Person("Anna", "anna@example.com") with { Phones = [PhoneNumber.Parse("+442079460958")] });
        await open.AddAsync("Ben", "ben@example.com");
        await open.Book.Addresses.UnsubscribeAsync(EmailAddress.Parse("ben@example.com"), "before");

        Assert.Equal((1, 1, 0, 0), Numbers(await open.Book.Refusals.UnsubscribeAsync(Selection.All, ChannelKind.Email, "contract ended")));
        Assert.Equal((1, 0, 1, 0), Numbers(await open.Book.Refusals.UnsubscribeAsync(Selection.All, ChannelKind.Phone)));

        AddressState anna = await open.Book.Addresses.StateAsync(EmailAddress.Parse("anna@example.com"));
        Assert.Equal((AddressStatus.Unsubscribed, "contract ended"), (anna.Status, anna.Reason));
        Assert.Equal("before", (await open.Book.Addresses.StateAsync(EmailAddress.Parse("ben@example.com"))).Reason);
        BlacklistEntry stop = (await open.Book.Blacklist.FindAsync(PhoneNumber.Parse("+442079460958")))!.Own!;
        Assert.Equal((BlacklistCategory.Stop, "stop"), (stop.Category, stop.Reason));
    }

    [Fact]
    public async Task What_may_not_be_is_refused_before_anything_is_written()
    {
        await using OpenBook open = await OpenBook.NewAsync(options => options.AccountsMayBlacklistEmails = false);
        await open.AddAsync("Anna", "anna@example.com");
        await Assert.ThrowsAsync<ContactRuleException>(() => open.Book.Refusals.BlacklistAsync(Selection.All, ChannelKind.Email, "why"));
        await Assert.ThrowsAsync<ContactRuleException>(() => open.Book.Refusals.BlacklistAsync(Selection.All, ChannelKind.WebPush, "why"));
        await Assert.ThrowsAsync<ContactRuleException>(() => open.Book.Refusals.UnsubscribeAsync(Selection.All, ChannelKind.MobilePush));
        await Assert.ThrowsAsync<InvalidValueException>(() => open.Book.Refusals.BlacklistAsync(Selection.All, ChannelKind.Phone, " "));
        await Assert.ThrowsAsync<InvalidValueException>(() => open.Book.Refusals.UnsubscribeAsync(Selection.All, ChannelKind.Email, new string('x', 501)));
        Assert.Equal(AddressStatus.Active, (await open.Book.Addresses.StateAsync(EmailAddress.Parse("anna@example.com"))).Status);
    }

    [Fact]
    public async Task A_run_that_stops_leaves_its_batches_and_is_finished_by_another()
    {
        await using OpenBook open = await OpenBook.NewAsync(options => options.BatchSize = 2);
        for (int i = 0; i < 5; i++)
            await open.AddAsync($"P{i}", $"p{i}@example.com");

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => StoppedAsync(open));

        Assert.Equal("P0 P1", await open.NamesAsync(new Selection { Status = StatusFilter.Email(AddressStatus.Unsubscribed) }));
        Assert.Equal((3, 2, 0, 0), Numbers(await open.Book.Refusals.UnsubscribeAsync(Selection.All, ChannelKind.Email, "ended")));
    }

    [Fact]
    public async Task A_store_that_is_lost_behind_the_first_batch_leaves_a_number()
    {
        MeddlingStore meddling = new();
        await using OpenBook open = await OpenBook.NewAsync(options => options.BatchSize = 2, meddling.Replace);
        for (int i = 0; i < 5; i++)
            await open.AddAsync($"P{i}", $"p{i}@example.com");
        meddling.Meddling.Enqueue(Lost);
        await Assert.ThrowsAsync<StoreException>(() => open.Book.Refusals.UnsubscribeAsync(Selection.All, ChannelKind.Email));
        meddling.Meddling.Enqueue(() => Task.CompletedTask);
        meddling.Meddling.Enqueue(Lost);

        RefusalStoppedException stopped = await Assert.ThrowsAsync<RefusalStoppedException>(
            () => open.Book.Refusals.UnsubscribeAsync(Selection.All, ChannelKind.Email));

        Assert.Equal((2, "the refusing stopped when 2 addresses were refused, which stay so; of the rest: others were in the way"), (stopped.Recorded, stopped.Message));
        Assert.Equal("P0 P1", await open.NamesAsync(new Selection { Status = StatusFilter.Email(AddressStatus.Unsubscribed) }));

        static Task Lost() => throw new StoreException(StoreProblem.Busy, "others were in the way");
    }

    [Fact]
    public async Task Those_who_leave_the_selection_by_it_do_not_make_it_skip_others()
    {
        await using OpenBook open = await OpenBook.NewAsync(options => options.BatchSize = 2);
        for (int i = 0; i < 5; i++)
            await open.AddAsync($"P{i}", $"p{i}@example.com");
        Selection active = new() { Status = StatusFilter.Email(AddressStatus.Active) };
        Assert.Equal((5, 0, 0, 0), Numbers(await open.Book.Refusals.UnsubscribeAsync(active, ChannelKind.Email, "ended")));
        Assert.Equal(0, await open.Book.Contacts.CountAsync(active));
    }

    private static async Task StoppedAsync(OpenBook open)
    {
        using CancellationTokenSource stop = new();
        await open.Book.Refusals.UnsubscribeAsync(Selection.All, ChannelKind.Email, "ended", new Stopping(stop), stop.Token);
    }

    private static (long, long, long, long) Numbers(RefusalOutcome outcome) =>
        (outcome.Recorded, outcome.AlreadyThere, outcome.WithoutAddress, outcome.DeletedBefore);

    private sealed class Told(List<RefusalOutcome> outcomes) : IProgress<RefusalOutcome>
    {
        public void Report(RefusalOutcome value) => outcomes.Add(value);
    }

    private sealed class Stopping(CancellationTokenSource stop) : IProgress<RefusalOutcome>
    {
        public void Report(RefusalOutcome value) => stop.Cancel();
    }
}
