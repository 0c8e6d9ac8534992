using ContactCore.Accounts;
using ContactCore.Conformance.Hosts;
using ContactCore.Contacts;
using ContactCore.Histories;
using ContactCore.Hooks;
using Xunit;

namespace ContactCore.Conformance;

/// <summary>Who delivers events, which are due, and what becomes of those that fail.</summary>
/// <typeparam name="TStore">The store to prove.</typeparam>
public abstract class DeliveryConformance<TStore> : StoreConformance<TStore>
    where TStore : StoreUnderTest, new()
{
    private static readonly string[] Names = ["a", "B", "b", "\uFF5E", "\U0001F600", "parked", "later", "leased", "empty"];

    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);

    /// <summary>Until its end, which is no part of it.</summary>
    [Fact]
    [Promise("HK8")]
    [Promise("HK9")]
    public async Task One_holder_has_the_lease_until_it_ends_or_is_given_back()
    {
        Guid one = Host.NewId();
        Guid two = Host.NewId();
        Assert.Equal(1, await LeaseAsync(one));
        Assert.Equal(0, await LeaseAsync(two));
        Assert.Equal(1, await LeaseAsync(one));
        Host.Clock.Advance(Minute - TimeSpan.FromMicroseconds(1));
        Assert.Equal(0, await LeaseAsync(two));
        Host.Clock.Advance(TimeSpan.FromMicroseconds(1));
        Assert.Equal(1, await LeaseAsync(two));
        Assert.Equal(0, await LeaseAsync(one));

        Assert.Equal(0, (await Acme.ApplyAsync(new DeliveryLeased(one, null))).Affected[0]);
        Assert.Equal(0, await LeaseAsync(one));
        Assert.Equal(1, (await Acme.ApplyAsync(new DeliveryLeased(two, null))).Affected[0]);
        Assert.Equal(1, await LeaseAsync(one));
        Assert.Equal(1, (await Other.ApplyAsync(new DeliveryLeased(two, Host.Clock.Now + Minute))).Affected[0]);
    }

    /// <summary>Six at once.</summary>
    [Fact]
    [Promise("HK8")]
    [Promise("W4")]
    public async Task Of_several_that_want_the_lease_at_once_one_has_it()
    {
        long[] taken = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => LeaseAsync(Host.NewId()))));
        Assert.Equal(1, taken.Sum());
    }

    /// <summary>Delivered, failed, parked, in one set; a number that is not there counts for nothing.</summary>
    [Fact]
    [Promise("HK10")]
    [Promise("HK4")]
    [Promise("HK6")]
    public async Task Outcomes_are_noted_together()
    {
        await WriteAsync("Anna", "Ben", "Cleo", "Dora");
        Guid holder = await LeasedAsync();
        DateTimeOffset next = Host.Clock.Now + Minute;

        Assert.Equal(3, await ToldAsync(holder, Delivered(1), Delayed(2, next), Parked(3), Delivered(99), Delayed(98, next)));

        WaitingEvent[] left = [.. await Acme.EventsAsync()];
        Assert.Equal([2, 3, 4], left.Select(waiting => waiting.Event.Sequence));
        Assert.Equal([2, 2, 1], left.Select(waiting => waiting.Event.Attempt));
        Assert.Equal([next, null, null], left.Select(waiting => waiting.NextTryAt));
        Assert.Equal([null, Host.Clock.Now, null], left.Select(waiting => waiting.ParkedAt));
        Assert.Equal([3], (await Acme.EventsAsync(isParked: true)).Select(waiting => waiting.Event.Sequence));
        Assert.Equal([4], await DueAsync());
        Host.Clock.Advance(Minute);
        Assert.Equal([2, 4], await DueAsync());
    }

    /// <summary>A holder whose lease somebody else has taken meanwhile, and one that never had it.</summary>
    [Fact]
    [Promise("HK11")]
    public async Task What_a_holder_without_the_lease_says_changes_nothing()
    {
        await WriteAsync("Anna");
        Assert.Equal(0, await ToldAsync(Host.NewId(), Delivered(1)));
        Guid late = await LeasedAsync();
        Host.Clock.Advance(Minute);
        await LeasedAsync();

        Assert.Equal(0, await ToldAsync(late, Delivered(1)));
        Assert.Equal(0, await ToldAsync(late, Parked(1)));

        WaitingEvent waiting = Assert.Single(await Acme.EventsAsync());
        Assert.Equal((1, null), (waiting.Event.Attempt, waiting.ParkedAt));
    }

    /// <summary>Of the contact that failed, and of none else; whether it is tried again or parked.</summary>
    [Fact]
    [Promise("HK5")]
    public async Task Later_events_of_a_subject_wait_for_one_that_failed()
    {
        Contact anna = await WriteAsync("Anna");
        await WriteAsync("Ben");
        await Acme.ReplaceAsync(anna, contact => contact with { LastName = "Maier" });
        Guid holder = await LeasedAsync();
        Assert.Equal([1, 2, 3], await DueAsync());

        await ToldAsync(holder, Delayed(1, Host.Clock.Now + Minute), Delivered(2));
        Assert.Empty(await DueAsync());
        Host.Clock.Advance(Minute);
        Assert.Equal([1], await DueAsync());
        holder = await LeasedAsync();
        await ToldAsync(holder, Parked(1));
        Assert.Empty(await DueAsync());
        await Acme.ApplyAsync(new EventsReplayed(1));
        Assert.Equal([1, 3], await DueAsync());
        await ToldAsync(holder, Delivered(1));
        Assert.Equal([3], await DueAsync());
    }

    /// <summary>One of them was passed over while an earlier one held it up, which is let go then: asked from each place.</summary>
    [Fact]
    [Promise("HK4")]
    [Promise("HK5")]
    public async Task Behind_a_place_none_is_due_of_which_an_earlier_one_waits_before_it()
    {
        Contact anna = await WriteAsync("Anna");
        anna = await Acme.ReplaceAsync(anna, contact => contact with { LastName = "Maier" });
        await WriteAsync("Ben");
        await Acme.ReplaceAsync(anna, contact => contact with { LastName = "Huber" });
        Assert.Equal([1, 2, 3, 4], await DueAsync());
        Assert.Equal([3], await DueAsync(after: 1));
        Assert.Empty(await DueAsync(after: 3));

        Guid holder = await LeasedAsync();
        await ToldAsync(holder, Parked(1));
        Assert.Equal([3], await DueAsync());
        await ToldAsync(holder, Delivered(1));
        Assert.Equal([2, 3, 4], await DueAsync(after: 1));
        Assert.Equal([3], await DueAsync(after: 2));
        Assert.Empty(await DueAsync(after: 3));
        await ToldAsync(holder, Delivered(2));
        Assert.Equal([4], await DueAsync(after: 3));
    }

    /// <summary>By the instant of the next try, then by number behind a place.</summary>
    [Fact]
    [Promise("HK4")]
    public async Task Those_to_be_tried_again_come_first_and_no_more_than_was_asked_for()
    {
        await WriteAsync("Anna", "Ben", "Cleo", "Dora", "Emil");
        Guid holder = await LeasedAsync();
        await ToldAsync(holder, Delayed(1, Host.Clock.Now.AddSeconds(20)), Delayed(3, Host.Clock.Now.AddSeconds(10)));
        Host.Clock.Advance(TimeSpan.FromSeconds(20));

        Assert.Equal([3, 1, 2, 4, 5], await DueAsync());
        Assert.Equal([3, 1, 5], await DueAsync(after: 4));
        Assert.Equal([3, 1, 2], await DueAsync(size: 3));
        Assert.Equal([3], await DueAsync(size: 1));
    }

    /// <summary>One by its number, then all; one that is not parked stays as it is.</summary>
    [Fact]
    [Promise("HK12")]
    public async Task Parked_events_are_replayed_as_if_never_tried()
    {
        await WriteAsync("Anna", "Ben", "Cleo", "Dora");
        Guid holder = await LeasedAsync();
        await ToldAsync(holder, Parked(1), Parked(2), Parked(3), Delayed(4, Host.Clock.Now + Minute));

        Assert.Equal([0], (await Acme.ApplyAsync(new EventsReplayed(4))).Affected);
        Assert.Equal([0], (await Other.ApplyAsync(new EventsReplayed(2))).Affected);
        Assert.Equal([1], (await Acme.ApplyAsync(new EventsReplayed(2))).Affected);
        Assert.Equal([2], await DueAsync());
        Assert.Equal([2], (await Acme.ApplyAsync(new EventsReplayed(null))).Affected);

        Assert.Equal([1, 2, 3], await DueAsync());
        WaitingEvent[] left = [.. await Acme.EventsAsync()];
        Assert.Equal([1, 1, 1, 2], left.Select(waiting => waiting.Event.Attempt));
        Assert.All(left, waiting => Assert.Null(waiting.ParkedAt));
    }

    /// <summary>The entry is kept and is an event; where nothing is parked, neither.</summary>
    [Fact]
    [Promise("HK13")]
    [Promise("W11")]
    public async Task A_parked_event_is_skipped_with_an_entry_that_says_so()
    {
        Contact anna = await WriteAsync("Anna");
        Guid holder = await LeasedAsync();
        EventSkipped skipped = new(1, Acme.Entry(HistoryWhat.EventSkipped) with { Contact = anna.Id, From = "Created", Reason = "known" });
        Assert.Equal([0], (await Acme.ApplyAsync(skipped)).Affected);
        await ToldAsync(holder, Parked(1));
        Assert.Equal([0], (await Other.ApplyAsync(skipped)).Affected);

        Assert.Equal([1], (await Acme.ApplyAsync(skipped)).Affected);

        HookEvent told = Assert.Single(await Acme.EventsAsync()).Event;
        Assert.Equal((2, skipped.History.Id, HistoryWhat.EventSkipped), (told.Sequence, told.Id, told.What));
        Assert.Equal([2], await DueAsync());
        Assert.Equal([HistoryWhat.Created, HistoryWhat.EventSkipped], (await Acme.HistoryAsync(anna.Id)).Select(entry => entry.What));
        Assert.Equal([0], (await Acme.ApplyAsync(skipped with { History = Acme.Entry(HistoryWhat.EventSkipped) with { Contact = anna.Id } })).Affected);
        Assert.Empty(await Other.EventsAsync());
    }

    /// <summary>Accounts with something to do, in pages; not those that another one has, or whose events wait or are parked.</summary>
    [Fact]
    [Promise("HK3")]
    public async Task Accounts_that_have_something_to_deliver_are_found()
    {
        await Host.Outbox.TurnAsync(on: true, default);
        TestAccount[] accounts = [.. Names.Select(Host.Account)];
        foreach (TestAccount account in accounts[..^1])
            await account.AddAsync(Person.Named("Anna"));
        Guid holder = Host.NewId();
        DateTimeOffset next = Host.Clock.Now + Minute;
        await Host.Account("parked").ApplyAsync(new DeliveryLeased(holder, next), new EventsTold(holder, [Parked(1)]));
        await Host.Account("later").ApplyAsync(new DeliveryLeased(holder, next), new EventsTold(holder, [Delayed(1, next)]));
        await Host.Account("leased").ApplyAsync(new DeliveryLeased(holder, next));

        Assert.Equal(["B", "a", "b", "\uFF5E", "\U0001F600"], await WaitingAsync(Host.NewId(), 2));
        Assert.Equal(["B", "a", "b", "leased", "\uFF5E", "\U0001F600"], await WaitingAsync(holder, 100));
        Host.Clock.Advance(Minute);
        Assert.Equal(["B", "a", "b", "later", "leased", "\uFF5E", "\U0001F600"], await WaitingAsync(Host.NewId(), 1));
    }

    private static EventOutcome Delivered(long sequence) => new(sequence, EventFate.Delivered);

    private static EventOutcome Delayed(long sequence, DateTimeOffset next) => new(sequence, EventFate.Delayed, next);

    private static EventOutcome Parked(long sequence) => new(sequence, EventFate.Parked);

    // The contact of the last name.
    private async Task<Contact> WriteAsync(params string[] names)
    {
        await Host.Outbox.TurnAsync(on: true, default);
        List<Contact> added = [];
        foreach (string name in names)
            added.Add(await Acme.AddAsync(Person.Named(name)));
        return added[^1];
    }

    private async Task<Guid> LeasedAsync()
    {
        Guid holder = Host.NewId();
        Host.Clock.Advance(Minute);
        Assert.Equal(1, await LeaseAsync(holder));
        return holder;
    }

    private async Task<long> LeaseAsync(Guid holder) =>
        (await Acme.ApplyAsync(new DeliveryLeased(holder, Host.Clock.Now + Minute))).Affected[0];

    private async Task<long> ToldAsync(Guid holder, params EventOutcome[] outcomes) =>
        (await Acme.ApplyAsync(new EventsTold(holder, outcomes))).Affected[0];

    private async Task<IEnumerable<long>> DueAsync(long after = 0, int size = 100) =>
        (await Host.OutboxReader.DueAsync(Acme.Id, Host.Clock.Now, after, size, default)).Select(waiting => waiting.Event.Sequence);

    private async Task<string[]> WaitingAsync(Guid holder, int size)
    {
        List<AccountId> all = await Paging.ThroughAsync(
            size, (AccountId? last) => Host.Outbox.WaitingAsync(holder, Host.Clock.Now, last, size, default));
        return [.. all.Select(account => account.Value)];
    }
}
