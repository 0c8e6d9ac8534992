using ContactCore.Conformance.Hosts;
using ContactCore.Contacts;
using ContactCore.Fields;
using ContactCore.Histories;
using ContactCore.Hooks;
using ContactCore.Standings;
using ContactCore.Stores;
using Xunit;

namespace ContactCore.Conformance;

/// <summary>Which events are kept, and in which order.</summary>
/// <typeparam name="TStore">The store to prove.</typeparam>
public abstract class OutboxConformance<TStore> : StoreConformance<TStore>
    where TStore : StoreUnderTest, new()
{
    /// <summary>Contacts, facts, entries of both lists, in one set.</summary>
    [Fact]
    [Promise("W11")]
    [Promise("W12")]
    public async Task Each_entry_of_the_history_comes_with_an_event()
    {
        await Host.Outbox.TurnAsync(on: true, default);
        Contact anna = Person.Named("Anna").WithEmail("anna@example.com").ToContact(Host);
        HistoryEntry created = Acme.Entry(HistoryWhat.Created) with { Contact = anna.Id };
        ContactReplaced replaced = Acme.Replacing(anna, contact => contact with { LastName = "Maier" });
        FactRecorded recorded = Acme.Recording(Samples.Anna, StandingFact.Unsubscribed, "enough");
        Blacklisting.EntryAdded listed = Acme.Blacklisting(Samples.Berlin);
        Blacklisting.EntryRemoved removed = Acme.Unblacklisting(Samples.Berlin);

        await Acme.ApplyAsync(new ContactAdded(anna, [created]), replaced, recorded, listed, removed);

        HistoryEntry[] entries = [created, .. replaced.History, recorded.Entry, listed.History, removed.History];
        Assert.Equal(entries.Select((entry, index) => Event(entry, index + 1)), await EventsAsync(Acme));
    }

    /// <summary>One value is removed, one is written otherwise, one keeps its text; and a fact behind them in the same set.</summary>
    [Fact]
    [Promise("W11")]
    [Promise("W12")]
    [Promise("J5")]
    [Promise("J8")]
    public async Task Values_that_a_field_loses_or_has_converted_come_with_events()
    {
        FieldDefinition text = new() { Id = Host.NewId(), Name = "Size", Type = FieldType.Text, DefinedAt = Host.Clock.Now };
        FieldDefinition number = text with { Type = FieldType.Number };
        await Acme.ApplyAsync(new FieldSaved(text));
        Contact anna = await Acme.AddAsync(Person.Named("Anna").With("Size", "042"));
        Contact ben = await Acme.AddAsync(Person.Named("Ben").With("Size", "large"));
        await Acme.AddAsync(Person.Named("Cleo").With("Size", "7"));
        await Host.Outbox.TurnAsync(on: true, default);
        HistoryEntry pattern = Acme.Entry(HistoryWhat.Changed) with { Field = "field:Size" };
        FactRecorded recorded = Acme.Recording(Samples.Anna, StandingFact.Unsubscribed, "enough");

        await Acme.ApplyAsync(new UnfitValuesRemoved(text, number, pattern, Host.Ids), new FieldConverted(text, number, pattern, Host.Ids), recorded);

        HistoryEntry[] entries = [(await Acme.HistoryAsync(ben.Id))[^1], (await Acme.HistoryAsync(anna.Id))[^1], recorded.Entry];
        Assert.Equal(("large", "042"), (entries[0].From, entries[1].From));
        Assert.Equal(entries.Select((entry, index) => Event(entry, index + 1)), await EventsAsync(Acme));
        await Acme.AddAsync(Person.Named("Dora"));
        Assert.Equal(4, (await EventsAsync(Acme))[^1].Sequence);
    }

    /// <summary>What a set that fails would have told is told by nobody, and its numbers are still free.</summary>
    [Fact]
    [Promise("W1")]
    [Promise("W11")]
    [Promise("W12")]
    public async Task A_change_set_that_is_refused_leaves_no_event()
    {
        await Host.Outbox.TurnAsync(on: true, default);
        Contact anna = await Acme.AddAsync(Person.Named("Anna"));
        ContactReplaced stale = Acme.Replacing(anna with { Version = 7 }, contact => contact with { LastName = "Maier" });

        await Assert.ThrowsAsync<VersionConflictException>(() => Acme.ApplyAsync(Acme.Recording(Samples.Anna, StandingFact.Complained), stale));
        Assert.Single(await EventsAsync(Acme));

        await Acme.ReplaceAsync(anna, contact => contact with { LastName = "Maier" });
        Assert.Equal([1, 2], (await EventsAsync(Acme)).Select(change => change.Sequence));
    }

    /// <summary>Before, between and after; numbers go on where they ended.</summary>
    [Fact]
    [Promise("W11")]
    [Promise("W12")]
    [Promise("HK1")]
    [Promise("HK2")]
    public async Task Events_are_kept_while_hooks_are_on_and_stay_when_they_are_turned_off()
    {
        Contact anna = await Acme.AddAsync(Person.Named("Anna"));
        Assert.False(await Host.Outbox.IsOnAsync(default));
        Assert.True(await Host.Outbox.TurnAsync(on: true, default));
        Assert.False(await Host.Outbox.TurnAsync(on: true, default));
        Assert.True(await Host.Outbox.IsOnAsync(default));
        anna = await Acme.ReplaceAsync(anna, contact => contact with { LastName = "on" });

        Assert.True(await Host.Outbox.TurnAsync(on: false, default));
        Assert.False(await Host.Outbox.TurnAsync(on: false, default));
        anna = await Acme.ReplaceAsync(anna, contact => contact with { LastName = "off" });
        Assert.Single(await EventsAsync(Acme));
        await Host.Outbox.TurnAsync(on: true, default);
        await Acme.ReplaceAsync(anna, contact => contact with { LastName = "on again" });

        Assert.Equal([1, 2], (await EventsAsync(Acme)).Select(change => change.Sequence));
    }

    /// <summary>Where another host can open the store.</summary>
    [Fact]
    [Promise("HK1")]
    public async Task A_host_that_did_not_turn_hooks_on_keeps_events_too()
    {
        if (!Store.IsDurable)
            return;
        await using TestHost second = new(Store, Host.Clock);
        TestAccount account = second.Account("acme");
        await account.AddAsync(Person.Named("Anna"));
        await Host.Outbox.TurnAsync(on: true, default);
        await account.AddAsync(Person.Named("Ben"));
        Assert.Single(await EventsAsync(Acme));
        await Host.Outbox.TurnAsync(on: false, default);
        await account.AddAsync(Person.Named("Cleo"));

        Assert.Single(await EventsAsync(Acme));
        Assert.False(await second.Outbox.IsOnAsync(default));
    }

    /// <summary>Several writers of one account at once, and one of another.</summary>
    [Fact]
    [Promise("W12")]
    [Promise("HK7")]
    public async Task Numbers_of_several_writers_have_no_gap_and_no_number_twice()
    {
        await Host.Outbox.TurnAsync(on: true, default);
        await Task.WhenAll(Enumerable.Range(0, 6).Select(n => Task.Run(() => WriteAsync(Acme, n))).Append(Task.Run(() => WriteAsync(Other, 9))));

        List<HookEvent> events = await EventsAsync(Acme);
        Assert.Equal(Enumerable.Range(1, 36).Select(n => (long)n), events.Select(change => change.Sequence));
        foreach (IGrouping<object, HookEvent> subject in events.GroupBy(change => (object)change.Contact!.Value))
            Assert.Equal([HistoryWhat.Created, HistoryWhat.Changed, HistoryWhat.Changed], subject.Select(change => change.What));
        Assert.Equal(6, (await EventsAsync(Other)).Count);
    }

    /// <summary>A number of an event that was delivered, the last one of all too.</summary>
    [Fact]
    [Promise("W12")]
    public async Task A_number_is_not_used_again_when_its_event_is_gone()
    {
        await Host.Outbox.TurnAsync(on: true, default);
        Contact anna = await Acme.AddAsync(Person.Named("Anna"));
        Guid holder = Host.NewId();
        await Acme.ApplyAsync(
            new DeliveryLeased(holder, Host.Clock.Now.AddMinutes(1)), new EventsTold(holder, [new EventOutcome(1, EventFate.Delivered)]));
        Assert.Empty(await EventsAsync(Acme));

        await Acme.ReplaceAsync(anna, contact => contact with { LastName = "Maier" });

        Assert.Equal(2, Assert.Single(await EventsAsync(Acme)).Sequence);
    }

    /// <summary>An email off the list of the whole installation: noted in one account, and an event of that one.</summary>
    [Fact]
    [Promise("W11")]
    public async Task What_the_installation_does_is_an_event_of_the_account_that_has_the_entry()
    {
        await Host.Outbox.TurnAsync(on: true, default);
        await Other.ApplyAsync(Other.Blacklisting(Samples.Anna));

        await Host.Installation.RemoveFromBlacklistAsync(Acme.Id, TestHost.Olga, Samples.Anna, "by post");

        HookEvent told = Assert.Single(await EventsAsync(Acme));
        Assert.Equal((Samples.Anna.AddressKey, HistoryWhat.BlacklistRemoved), (told.Address, told.What));
        Assert.Equal((await Acme.HistoryAsync(Samples.Anna)).Single().Id, told.Id);
        Assert.Single(await EventsAsync(Other));
    }

    /// <summary>Pages of every size.</summary>
    [Fact]
    [Promise("HK6")]
    public async Task A_list_comes_by_number_in_pages_of_any_size()
    {
        await Host.Outbox.TurnAsync(on: true, default);
        await WriteAsync(Acme, 0);
        for (int size = 1; size <= 7; size++)
            Assert.Equal(Enumerable.Range(1, 6).Select(n => (long)n), (await EventsAsync(Acme, size)).Select(change => change.Sequence));
        Assert.Empty(await Host.OutboxReader.PageAsync(Acme.Id, false, 6, 10, default));
        Assert.Empty(await Host.OutboxReader.PageAsync(Acme.Id, true, 0, 10, default));
    }

    private static async Task WriteAsync(TestAccount account, int number)
    {
        for (int i = 0; i < 2; i++)
        {
            Contact anna = await account.AddAsync(Person.Named($"Anna {number} {i}"));
            anna = await account.ReplaceAsync(anna, contact => contact with { LastName = "one" });
            await account.ReplaceAsync(anna, contact => contact with { LastName = "two" });
        }
    }

    private static async Task<List<HookEvent>> EventsAsync(TestAccount account, int size = 100) =>
        [.. (await account.EventsAsync(size: size)).Select(waiting => waiting.Event)];

    private HookEvent Event(HistoryEntry entry, long sequence) => new()
    {
        Account = Acme.Id,
        Sequence = sequence,
        Id = entry.Id,
        Contact = entry.Contact,
        Address = entry.Address,
        What = entry.What,
        At = entry.At,
    };
}
