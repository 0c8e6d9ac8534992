using ContactCore.Books;
using ContactCore.Conformance.Hosts;
using ContactCore.Conformance.Models;
using ContactCore.Contacts;
using ContactCore.Errors;
using ContactCore.Events;
using ContactCore.Histories;
using ContactCore.Ids;
using ContactCore.Reporting;
using ContactCore.Stores;
using Xunit;

namespace ContactCore.Conformance;

/// <summary>Events that a host reports.</summary>
/// <typeparam name="TStore">The store to prove.</typeparam>
public abstract class EventConformance<TStore> : StoreConformance<TStore>
    where TStore : StoreUnderTest, new()
{
    /// <summary>With and without a key, with every kind of property and with none; found by key, by origin and by both.</summary>
    [Fact]
    [Promise("E11")]
    [Promise("E15")]
    public async Task An_event_is_read_as_it_was_kept()
    {
        Contact anna = await Acme.SomebodyAsync("a");
        ContactEvent[] kept =
        [
            Acme.Event(anna.Id, "E-1"),
            Acme.Event(anna.Id, "e-1") with { Properties = EventProperties.Empty, Name = "𝄞" },
            Acme.Event(anna.Id),
            Acme.Event(anna.Id),
        ];

        Assert.Equal([1, 1, 1, 1], (await Acme.ApplyAsync([.. kept.Select(reported => new EventReported(reported))])).Affected);

        Assert.Equal(kept, await FoundAsync(Acme, ["E-1", "e-1", "E-2", "E-1"], kept[2].Origin, kept[3].Origin, kept[3].Origin, Host.NewId()));
        Assert.Equal([kept[0]], await FoundAsync(Acme, ["E-1"], kept[0].Origin));
        Assert.Empty(await FoundAsync(Acme, []));
    }

    /// <summary>By key and by origin, in a set of its own and twice in one; nothing of the set stands.</summary>
    [Fact]
    [Promise("E11")]
    [Promise("W1")]
    public async Task A_new_event_that_is_there_is_refused()
    {
        Contact anna = await Acme.SomebodyAsync("a");
        ContactEvent keyed = Acme.Event(anna.Id, "E-1");
        ContactEvent keyless = Acme.Event(anna.Id);
        await Acme.ApplyAsync(new EventReported(keyed), new EventReported(keyless));
        foreach (ContactEvent again in new[] { Acme.Event(anna.Id, "E-1"), keyless with { Name = "other" } })
        {
            VersionConflictException refused = await Assert.ThrowsAsync<VersionConflictException>(
                () => Acme.ApplyAsync(new EventReported(Acme.Event(anna.Id, "E-2")), new EventReported(again)));
            Assert.Equal((0L, 1L), (refused.Expected, refused.Actual));
        }

        ContactEvent twice = Acme.Event(anna.Id);
        await Assert.ThrowsAsync<VersionConflictException>(() => Acme.ApplyAsync(new EventReported(twice), new EventReported(twice)));
        Assert.Equal([keyed, keyless], await FoundAsync(Acme, ["E-1", "E-2"], keyless.Origin, twice.Origin));
    }

    /// <summary>In a set of its own and in the same; a version that was passed over; an event that is not there.</summary>
    [Fact]
    [Promise("E12")]
    [Promise("W7")]
    public async Task The_next_version_replaces_an_event_whole()
    {
        Contact anna = await Acme.SomebodyAsync("a");
        ContactEvent first = Acme.Event(anna.Id, "E-1");
        ContactEvent second = Acme.Event(anna.Id, "E-1") with
        {
            Version = 2,
            Name = "renamed",
            At = first.At.AddDays(-2),
            Properties = EventProperties.Empty,
            ReportedAt = first.ReportedAt.AddSeconds(1),
        };
        await Acme.ApplyAsync(new EventReported(first), new EventReported(second));
        Assert.Equal([second with { Origin = first.Origin }], await FoundAsync(Acme, ["E-1"]));
        Assert.Equal([1], (await Acme.ApplyAsync(new EventReported(first with { Version = 3 }))).Affected);
        Assert.Equal([first with { Version = 3 }], await FoundAsync(Acme, ["E-1"]));

        VersionConflictException passedOver = await Assert.ThrowsAsync<VersionConflictException>(() => Acme.ApplyAsync(new EventReported(second)));
        Assert.Equal((1L, 3L), (passedOver.Expected, passedOver.Actual));
        await Assert.ThrowsAsync<VersionConflictException>(() => Acme.ApplyAsync(new EventReported(Acme.Event(anna.Id, "E-2") with { Version = 2 })));
        Assert.Equal([first with { Version = 3 }], await PagesAsync(Acme, anna.Id, 5));
    }

    /// <summary>Absent, merged, of another account; a deleted one is there, and one that the set adds.</summary>
    [Fact]
    [Promise("E13")]
    [Promise("W7")]
    public async Task An_event_needs_a_contact_that_is_there()
    {
        Contact anna = await Acme.SomebodyAsync("a");
        Contact merged = await Acme.AddAsync(Person.Named("Merged").KnownAs("m").But(contact => contact with { State = ContactState.Merged, MergedInto = anna.Id }));
        Contact theirs = await Other.SomebodyAsync("a");
        foreach (ContactId nobody in new[] { new ContactId(Host.NewId()), merged.Id, theirs.Id })
        {
            await Assert.ThrowsAsync<NotFoundException>(
                () => Acme.ApplyAsync(new EventReported(Acme.Event(anna.Id, "E-1")), new EventReported(Acme.Event(nobody))));
        }

        Assert.Empty(await FoundAsync(Acme, ["E-1"]));
        Contact deleted = await Acme.DeleteAsync(anna);
        Contact ben = Person.Named("Ben").KnownAs("b").ToContact(Host);
        await Acme.ApplyAsync(
            new EventReported(Acme.Event(deleted.Id)),
            new ContactAdded(ben, [Acme.Entry(HistoryWhat.Created) with { Contact = ben.Id }]),
            new EventReported(Acme.Event(ben.Id)));
        Assert.Single(await PagesAsync(Acme, deleted.Id, 10));
        Assert.Single(await PagesAsync(Acme, ben.Id, 10));
    }

    /// <summary>New, and replaced.</summary>
    [Fact]
    [Promise("E14")]
    public async Task A_contact_does_not_move_with_its_events()
    {
        Contact anna = await Acme.SomebodyAsync("a");
        Host.Clock.Advance(TimeSpan.FromHours(1));
        ContactEvent first = Acme.Event(anna.Id, "E-1");
        await Acme.ApplyAsync(new EventReported(first), new EventReported(first with { Version = 2, Name = "other" }));

        Assert.Equal(anna, await Acme.ReadAsync(anna.Id));
        Assert.Single(await Acme.HistoryAsync(anna.Id));
    }

    /// <summary>Instants that several share, pages of every size, a place that nothing is at; others' events.</summary>
    [Fact]
    [Promise("E16")]
    [Promise("E17")]
    [Promise("E18")]
    public async Task A_contacts_events_come_in_pages_the_newest_first()
    {
        Contact anna = await Acme.SomebodyAsync("a");
        Contact ben = await Acme.SomebodyAsync("b");
        Contact theirs = await Other.SomebodyAsync("a");
        DateTimeOffset start = new(1969, 12, 31, 23, 59, 59, TimeSpan.Zero);
        ContactEvent[] events =
            [.. Enumerable.Range(0, 9).Select(number => Acme.Event(anna.Id, number % 2 == 0 ? $"E-{number}" : null) with { At = start.AddSeconds(number * 2 % 5) })];
        await Acme.ApplyAsync([.. events.Select(reported => new EventReported(reported)), new EventReported(Acme.Event(ben.Id))]);
        await Other.ApplyAsync(new EventReported(Other.Event(theirs.Id, "E-0")));

        ContactEvent[] expected = [.. events.OrderByDescending(reported => reported.At).ThenByDescending(reported => reported.Origin)];
        foreach (int size in new[] { 1, 2, 3, 9, 10 })
            Assert.Equal(expected, await PagesAsync(Acme, anna.Id, size));
        ReportPosition between = new(start.AddSeconds(2), new Guid("80000000-0000-0000-0000-000000000000"));
        Assert.Equal(
            expected.SkipWhile(reported => reported.At > between.At || (reported.At == between.At && reported.Origin.CompareTo(between.Origin) >= 0)),
            await Host.Events.PageAsync(Acme.Id, anna.Id, between, 100, default));
        Assert.Equal(9, await Host.Events.CountAsync(Acme.Id, anna.Id, default));
        Assert.Equal(0, await Host.Events.CountAsync(Other.Id, anna.Id, default));
        Assert.Empty(await Host.Events.PageAsync(Other.Id, anna.Id, null, 10, default));
    }

    /// <summary>The same keys and the same origins in two accounts.</summary>
    [Fact]
    [Promise("E18")]
    [Promise("W9")]
    public async Task Keys_and_origins_are_an_accounts_own()
    {
        Contact anna = await Acme.SomebodyAsync("a");
        Contact theirs = await Other.SomebodyAsync("a");
        ContactEvent keyless = Acme.Event(anna.Id);
        await Acme.ApplyAsync(new EventReported(Acme.Event(anna.Id, "E-1")), new EventReported(keyless));
        ContactEvent[] other = [Other.Event(theirs.Id, "E-1") with { Name = "theirs" }, keyless with { Contact = theirs.Id, Name = "theirs" }];
        await Other.ApplyAsync([.. other.Select(reported => new EventReported(reported))]);

        Assert.All(await FoundAsync(Acme, ["E-1"], keyless.Origin), reported => Assert.Equal((anna.Id, "signed up"), (reported.Contact, reported.Name)));
        Assert.All(await FoundAsync(Other, ["E-1"], keyless.Origin), reported => Assert.Equal((theirs.Id, "theirs"), (reported.Contact, reported.Name)));
        Assert.Empty(await FoundAsync(Host.Account("empty"), ["E-1"], keyless.Origin));
    }

    /// <summary>Any set of reports, in three orders, some of them repeated, in batches; two keys, and events without one.</summary>
    [Fact]
    [Promise("E11")]
    [Promise("E12")]
    public async Task Any_order_and_repetition_of_reports_ends_in_the_same_events()
    {
        int turn = 0;
        await Property.HoldsAsync(ReportStep.OfAnna, 8, async reports =>
        {
            TestAccount[] accounts = [.. Enumerable.Range(0, 3).Select(_ => Host.Account($"any-{Interlocked.Increment(ref turn)}"))];
            ReportStep[][] ways = [[.. reports], [.. reports.Reverse(), .. reports], [.. reports.OrderBy(step => step.Words), .. reports.Take(3)]];
            foreach ((TestAccount account, ReportStep[] way) in accounts.Zip(ways))
            {
                await account.SomebodyAsync("a");
                ContactBook book = await account.BookAsync();
                foreach (ReportStep[] batch in way.Chunk(7))
                    await book.Events.ReportAsync(batch.Select(step => step.ToEvent()).ToAsyncEnumerable());
            }

            string[] first = await RowsAsync(accounts[0]);
            Assert.Equal(reports.Select(step => step.Key == 2 ? step.Words + 2 : step.Key).Distinct().Count(), first.Length);
            Assert.Equal(first, await RowsAsync(accounts[1]));
            Assert.Equal(first, await RowsAsync(accounts[2]));
        });
    }

    private static async Task<string[]> RowsAsync(TestAccount account)
    {
        ContactBook book = await account.BookAsync();
        Contact anna = (await book.Contacts.FindByExternalIdAsync("a"))!;
        ContactEvent[] events = await book.Events.ListAsync(anna.Id).ToArrayAsync();
        return [.. events.Select(reported => $"{reported.Key} {reported.ReportedAt:O} {reported.Properties.ToJson()}").Order(StringComparer.Ordinal)];
    }

    private async Task<ContactEvent[]> FoundAsync(TestAccount account, string[] keys, params Guid[] origins) =>
        [.. (await Host.Events.FindAsync(account.Id, keys, origins, default)).OrderBy(reported => reported.Origin)];

    private Task<List<ContactEvent>> PagesAsync(TestAccount account, ContactId contact, int size) => Paging.ThroughAsync(
        size,
        (ContactEvent? last) => Host.Events.PageAsync(account.Id, contact, last is null ? null : new ReportPosition(last.At, last.Origin), size, default));
}
