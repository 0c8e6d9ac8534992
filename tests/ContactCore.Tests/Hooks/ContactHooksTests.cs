using ContactCore.Contacts;
using ContactCore.Errors;
using ContactCore.Histories;
using ContactCore.Hooks;
using ContactCore.Setup;
using ContactCore.Stores;
using ContactCore.Tests.Books;
using ContactCore.Tests.Diagnostics.Hearing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ContactCore.Tests.Hooks;

public sealed class ContactHooksTests : IDisposable
{
    private readonly HearingLoggers _log = new();
    private readonly Listener _listener = new();

    [Fact]
    public async Task Everything_that_happens_to_contacts_and_addresses_is_heard_in_order()
    {
        await using OpenBook open = await NewAsync();
        Contact anna = await open.AddAsync("Anna", "anna@example.com");
        anna = await open.Book.Contacts.ChangeAsync(anna, profile => profile with { LastName = "Maier", ExternalId = "crm-1" });
        await open.Book.Addresses.UnsubscribeAsync(anna.Emails[0], "enough");
        await open.Book.Contacts.DeleteAsync(anna, "gone");
        await open.Book.Contacts.RestoreAsync((await open.Book.Contacts.FindAsync(anna.Id))!);

        DeliveryReport report = await open.Book.Hooks.DeliverAsync(_listener);

        Assert.Equal(new DeliveryReport(6, 0, 0, false), report);
        Assert.Equal(
            [HistoryWhat.Created, HistoryWhat.Changed, HistoryWhat.Changed, HistoryWhat.Unsubscribed, HistoryWhat.Deleted, HistoryWhat.Restored],
            _listener.Heard.Select(change => change.What));
        Assert.Equal(await open.Book.History.OfAsync(anna.Id).Select(entry => entry.Id).ToArrayAsync(), _listener.Heard.Select(change => change.Id));
        Assert.Equal(Enumerable.Range(1, 6).Select(n => (long)n), _listener.Numbers);
        Assert.All(_listener.Heard, change => Assert.Equal(change.What == HistoryWhat.Unsubscribed, change.Contact is null));
        Assert.Empty(await open.Book.Hooks.ListAsync().ToArrayAsync());
        Assert.Equal(DeliveryReport.Nothing, await open.Book.Hooks.DeliverAsync(_listener));
    }

    [Fact]
    public async Task An_event_that_fails_holds_up_its_own_subject_alone()
    {
        await using OpenBook open = await NewAsync();
        Contact anna = await open.AddAsync("Anna");
        await open.AddAsync("Ben");
        anna = await open.Book.Contacts.ChangeAsync(anna, profile => profile with { LastName = "Maier" });
        _listener.Fails = change => change.Contact == anna.Id;

        Assert.Equal(new DeliveryReport(1, 1, 0, false), await open.Book.Hooks.DeliverAsync(_listener));

        Assert.Equal([2], _listener.Numbers);
        WaitingEvent[] waiting = await open.Book.Hooks.ListAsync().ToArrayAsync();
        Assert.Equal([1, 3], waiting.Select(one => one.Event.Sequence));
        Assert.Equal((2, true, null), (waiting[0].Event.Attempt, waiting[0].NextTryAt is not null, waiting[0].ParkedAt));
        HeardLine failed = _log.Line(1810);
        Assert.Contains($"of {anna.Id}, failed at attempt 1 (System.TimeoutException)", failed.Text, StringComparison.Ordinal);
        open.Clock.Advance(TimeSpan.FromHours(1));
        _listener.Fails = _ => false;
        await open.Book.Hooks.DeliverAsync(_listener);
        Assert.Equal([2, 1, 3], _listener.Numbers);
        Assert.Equal([1, 2, 1], _listener.Heard.Select(change => change.Attempt));
    }

    [Fact]
    public async Task After_the_last_attempt_an_event_is_parked_until_it_is_replayed()
    {
        await using OpenBook open = await NewAsync(options => options.Hooks.Attempts = 2);
        Contact anna = await open.AddAsync("Anna");
        await open.Book.Contacts.ChangeAsync(anna, profile => profile with { LastName = "Maier" });
        _listener.Fails = _ => true;
        await open.Book.Hooks.DeliverAsync(_listener);
        open.Clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal(new DeliveryReport(0, 0, 1, false), await open.Book.Hooks.DeliverAsync(_listener));
        open.Clock.Advance(TimeSpan.FromDays(365));
        Assert.Equal(DeliveryReport.Nothing, await open.Book.Hooks.DeliverAsync(_listener));
        WaitingEvent parked = await open.Book.Hooks.ListAsync(isParked: true).SingleAsync();
        Assert.Equal((1, true), (parked.Event.Sequence, parked.ParkedAt is not null));
        Assert.Contains("is parked", _log.Line(1811).Text, StringComparison.Ordinal);
        _listener.Fails = _ => false;

        await open.Book.Hooks.ReplayAsync(1);
        await open.Book.Hooks.DeliverAsync(_listener);

        Assert.Equal([1, 2], _listener.Numbers);
        Assert.Equal(0, await open.Book.Hooks.ReplayAllAsync());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(100)]
    public async Task What_was_passed_over_comes_before_what_is_later_when_the_first_one_goes(int batchSize)
    {
        await using OpenBook open = await NewAsync(options => options.Hooks.BatchSize = batchSize);
        Contact anna = await open.AddAsync("Anna");
        _listener.Fails = _ => true;
        await open.Book.Hooks.DeliverAsync(_listener);
        _listener.Fails = _ => false;
        await SurroundAsync(open, anna);
        open.Clock.Advance(TimeSpan.FromHours(1));

        Assert.Equal(8, (await open.Book.Hooks.DeliverAsync(_listener)).Delivered);

        Assert.Equal([1, 2, 8], NumbersOf(anna));
    }

    [Theory]
    [InlineData(false, 1, 1L, 2L, 8L)]
    [InlineData(false, 2, 1L, 2L, 8L)]
    [InlineData(true, 1, 2L, 8L, 9L)]
    [InlineData(true, 2, 2L, 8L, 9L)]
    public async Task So_it_does_when_the_first_one_is_replayed_or_skipped_in_mid_round(bool isSkipped, int batchSize, params long[] order)
    {
        await using OpenBook open = await NewAsync(options => (options.Hooks.Attempts, options.Hooks.BatchSize) = (1, batchSize));
        Contact anna = await open.AddAsync("Anna");
        _listener.Fails = _ => true;
        await open.Book.Hooks.DeliverAsync(_listener);
        _listener.Fails = _ => false;
        await SurroundAsync(open, anna);
        _listener.Before = (change, token) => change.Sequence != 5 ? Task.CompletedTask
            : isSkipped ? open.Book.Hooks.SkipAsync(1, "known by hand", token)
            : open.Book.Hooks.ReplayAsync(1, token);

        await open.Book.Hooks.DeliverAsync(_listener);

        Assert.Equal(order, NumbersOf(anna));
        Assert.Empty(await open.Book.Hooks.ListAsync().ToArrayAsync());
    }

    [Fact]
    public async Task A_skipped_event_is_never_heard_and_the_history_says_who_and_why()
    {
        await using OpenBook open = await NewAsync(options => options.Hooks.Attempts = 1);
        Contact anna = await open.AddAsync("Anna", "anna@example.com");
        await open.Book.Addresses.ReportSpamAsync(anna.Emails[0], "abuse desk");
        _listener.Fails = _ => true;
        Assert.Equal(2, (await open.Book.Hooks.DeliverAsync(_listener)).Parked);
        _listener.Fails = _ => false;

        await open.Book.Hooks.SkipAsync(1, "known by hand");
        await open.Book.Hooks.SkipAsync(2, "so is this");
        await open.Book.Hooks.DeliverAsync(_listener);

        Assert.Equal([3, 4], _listener.Numbers);
        Assert.All(_listener.Heard, change => Assert.Equal(HistoryWhat.EventSkipped, change.What));
        HistoryEntry[] skipped = await open.Book.History.OfAsync(anna.Id).Where(entry => entry.What == HistoryWhat.EventSkipped).ToArrayAsync();
        Assert.Equal(["Created", "Complained"], skipped.Select(entry => entry.From));
        Assert.Equal(["known by hand", "so is this"], skipped.Select(entry => entry.Reason));
        Assert.Equal("olga", skipped[0].Actor.Id);
        Assert.DoesNotContain(_log.Lines, line => line.Text.Contains("anna@", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_is_not_parked_is_neither_replayed_nor_skipped()
    {
        await using OpenBook open = await NewAsync();
        await open.AddAsync("Anna");
        foreach (long number in (long[])[1, 2, 0, long.MinValue, long.MaxValue])
        {
            NotFoundException refused = await Assert.ThrowsAsync<NotFoundException>(() => open.Book.Hooks.ReplayAsync(number));
            Assert.Equal($"there is no parked event '{number}' in this account; allowed: the name or ID of one that is there", refused.Message);
            await Assert.ThrowsAsync<NotFoundException>(() => open.Book.Hooks.SkipAsync(number, "why not"));
        }

        await Assert.ThrowsAsync<InvalidValueException>(() => open.Book.Hooks.SkipAsync(1, " "));
        Assert.Single(await open.Book.Hooks.ListAsync().ToArrayAsync());
    }

    [Fact]
    public async Task One_delivery_at_a_time_has_an_account()
    {
        await using OpenBook open = await NewAsync();
        await open.AddAsync("Anna");
        using Listener second = new();
        DeliveryReport? meanwhile = null;
        _listener.Before = async (_, token) => meanwhile = await open.Book.Hooks.DeliverAsync(second, token);

        await open.Book.Hooks.DeliverAsync(_listener);

        Assert.True(meanwhile!.IsElsewhere);
        Assert.Empty(second.Numbers);
        Assert.Equal([1], _listener.Numbers);
    }

    [Fact]
    public async Task Giving_up_notes_what_was_delivered_and_counts_no_attempt()
    {
        await using OpenBook open = await NewAsync();
        foreach (string name in (string[])["Anna", "Ben", "Cleo"])
            await open.AddAsync(name);
        using CancellationTokenSource stop = new();
        _listener.Before = (change, token) =>
        {
            if (change.Sequence == 2)
                stop.Cancel();
            token.ThrowIfCancellationRequested();
            return Task.CompletedTask;
        };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => open.Book.Hooks.DeliverAsync(_listener, stop.Token));

        WaitingEvent[] left = await open.Book.Hooks.ListAsync(cancellationToken: default).ToArrayAsync(default(CancellationToken));
        Assert.Equal([2, 3], left.Select(waiting => waiting.Event.Sequence));
        Assert.All(left, waiting => Assert.Equal(1, waiting.Event.Attempt));
        _listener.Before = null;
        await open.Book.Hooks.DeliverAsync(_listener, default);
        Assert.Equal([1, 2, 3], _listener.Numbers);
    }

    [Fact]
    public async Task A_handler_that_takes_long_keeps_the_lease()
    {
        await using OpenBook open = await NewAsync();
        await open.AddAsync("Anna");
        using Listener second = new();
        TaskCompletionSource began = new();
        TaskCompletionSource end = new();
        _listener.Before = (_, _) =>
        {
            began.SetResult();
            return end.Task;
        };
        Task<DeliveryReport> delivering = open.Book.Hooks.DeliverAsync(_listener);
        await began.Task;
        for (int minute = 0; minute < 10; minute++)
        {
            open.Clock.Advance(TimeSpan.FromSeconds(25));
            await Task.Delay(20);
            Assert.True((await open.Book.Hooks.DeliverAsync(second)).IsElsewhere, $"lost after {minute}");
        }

        end.SetResult();

        Assert.Equal(1, (await delivering).Delivered);
    }

    [Fact]
    public async Task Who_has_lost_the_lease_stops_and_leaves_the_rest_to_the_other()
    {
        await using OpenBook open = await NewAsync();
        foreach (string name in (string[])["Anna", "Ben", "Cleo"])
            await open.AddAsync(name);
        using Listener second = new();
        _listener.Before = async (change, _) =>
        {
            if (change.Sequence != 2)
                return;
            // As a process that was frozen.
            DateTimeOffset later = open.Clock.GetUtcNow().AddHours(1);
            await open.Door.ApplyAsync(
                new ChangeSet(open.Book.Account, open.Book.Actor, later, [new DeliveryLeased(Guid.NewGuid(), later.AddSeconds(1))]), default);
        };

        Assert.True((await open.Book.Hooks.DeliverAsync(_listener)).IsElsewhere);

        Assert.Equal(1821, _log.Line(1821).Event.Id);
        open.Clock.Advance(TimeSpan.FromHours(2));
        await open.Book.Hooks.DeliverAsync(second);
        Assert.Equal([1, 2, 3], second.Numbers);
    }

    public void Dispose()
    {
        _log.Dispose();
        _listener.Dispose();
    }

    private long[] NumbersOf(Contact contact) =>
        [.. _listener.Heard.Where(change => change.Contact == contact.Id).Select(change => change.Sequence)];

    // One event of the contact, five of others, one more of the contact.
    private static async Task SurroundAsync(OpenBook open, Contact contact)
    {
        contact = await open.Book.Contacts.ChangeAsync(contact, profile => profile with { LastName = "Maier" });
        for (int i = 0; i < 5; i++)
            await open.AddAsync($"P{i}");
        await open.Book.Contacts.ChangeAsync(contact, profile => profile with { LastName = "Huber" });
    }

    private async Task<OpenBook> NewAsync(Action<ContactCoreOptions>? configure = null)
    {
        OpenBook open = await OpenBook.NewAsync(
            options =>
            {
                // The clock of the tests goes on with each look at it.
                options.Hooks.FirstDelay = TimeSpan.FromMinutes(10);
                configure?.Invoke(options);
            },
            services => services.AddSingleton<ILoggerFactory>(_log));
        await open.Installation.TurnHooksOnAsync();
        return open;
    }
}
