using ContactCore.Conformance.Hosts;
using ContactCore.Contacts;
using ContactCore.Histories;
using ContactCore.Standings;
using Xunit;

namespace ContactCore.Conformance;

/// <summary>What happened to contacts and to addresses.</summary>
/// <typeparam name="TStore">The store to prove.</typeparam>
public abstract class HistoryConformance<TStore> : StoreConformance<TStore>
    where TStore : StoreUnderTest, new()
{
    /// <summary>Two entries of one instant and one of an earlier instant that is written last.</summary>
    [Fact]
    [Promise("H1")]
    public async Task Entries_come_by_instant_then_id_whatever_the_page()
    {
        Contact anna = Person.Named("Anna").ToContact(Host);
        HistoryEntry[] written =
        [
            .. Enumerable.Range(0, 4).Select(n => Acme.Entry(HistoryWhat.Changed) with { Contact = anna.Id, Field = $"{n}" }),
            Acme.Entry(HistoryWhat.Created) with { Contact = anna.Id, At = Host.Clock.Now.AddMicroseconds(-1) },
        ];
        await Acme.ApplyAsync(new ContactAdded(anna, written));

        for (int size = 1; size <= 6; size++)
            Assert.Equal([written[4], .. written[..4]], await Acme.HistoryAsync(anna.Id, size));
    }

    /// <summary>Of an address, and going on behind a place that no entry has.</summary>
    [Fact]
    [Promise("H1")]
    public async Task Entries_of_an_address_come_in_order_too()
    {
        List<HistoryEntry> written = await RecordDailyAsync(4);

        for (int size = 1; size <= 5; size++)
            Assert.Equal(written, await Acme.HistoryAsync(Samples.Anna, size));
        AddressHolding whole = new(Samples.Anna.AddressKey, DateTimeOffset.UnixEpoch, null);
        HistoryPosition between = new(written[1].At.AddMinutes(1), Guid.Empty);
        Assert.Equal(written[2..], await Host.Histories.OfAddressAsync(Acme.Id, whole, between, 10, default));
    }

    /// <summary>Three entries in pages of two: two, one, none.</summary>
    [Fact]
    [Promise("H2")]
    public async Task A_page_has_no_more_than_was_asked_for_and_is_empty_only_at_the_end()
    {
        List<HistoryEntry> written = await RecordDailyAsync(3);
        AddressHolding whole = new(Samples.Anna.AddressKey, DateTimeOffset.UnixEpoch, null);
        HistoryPosition? after = null;
        int seen = 0;
        while (true)
        {
            IReadOnlyList<HistoryEntry> page = await Host.Histories.OfAddressAsync(Acme.Id, whole, after, 2, default);
            Assert.InRange(page.Count, seen == written.Count ? 0 : 1, 2);
            seen += page.Count;
            if (page.Count == 0)
                break;
            after = new HistoryPosition(page[^1].At, page[^1].Id);
        }

        Assert.Equal(written.Count, seen);
    }

    /// <summary>Both ends of the time count.</summary>
    [Fact]
    [Promise("H3")]
    public async Task An_address_has_the_entries_of_the_time_that_is_asked_for()
    {
        List<HistoryEntry> written = await RecordDailyAsync(4);

        Assert.Equal(written[1..3], await Acme.HistoryAsync(new AddressHolding(Samples.Anna.AddressKey, written[1].At, written[2].At), 1));
        Assert.Equal(written[2..], await Acme.HistoryAsync(new AddressHolding(Samples.Anna.AddressKey, written[2].At, null)));
        AddressHolding between = new(Samples.Anna.AddressKey, written[0].At.AddMicroseconds(1), written[1].At.AddMicroseconds(-1));
        Assert.Empty(await Acme.HistoryAsync(between));
    }

    /// <summary>The same through the book: an entry counts only for the time that the contact held the address.</summary>
    [Fact]
    [Promise("H3")]
    public async Task A_contact_reads_its_addresses_history_for_the_time_it_held_them()
    {
        await Acme.ApplyAsync(Acme.Recording(Samples.Anna, StandingFact.Unsubscribed, "before"));
        Host.Clock.Advance(TimeSpan.FromDays(1));
        Contact anna = await Acme.AddAsync(Person.Named("Anna").WithEmail("anna@example.com"));
        Host.Clock.Advance(TimeSpan.FromDays(1));
        await Acme.ApplyAsync(Acme.Recording(Samples.Anna, StandingFact.Complained, "while"));
        Host.Clock.Advance(TimeSpan.FromDays(1));
        await Acme.ReplaceAsync(anna, contact => contact with { Emails = [Samples.Ben] });
        Host.Clock.Advance(TimeSpan.FromDays(1));
        await Acme.ApplyAsync(Acme.Recording(Samples.Anna, StandingFact.Confirmed, "after"));

        List<string> read = [];
        await foreach (HistoryEntry entry in (await Acme.BookAsync()).History.OfAsync(anna.Id))
            read.Add(entry.Reason ?? entry.What.ToString());

        Assert.Equal(["Created", "while", "Changed"], read.ToArray());
    }

    /// <summary>A deleted contact holds its addresses still; one that is not there has none.</summary>
    [Fact]
    [Promise("H3")]
    public async Task A_deleted_contact_still_has_its_holdings()
    {
        Contact anna = await Acme.AddAsync(Person.Named("Anna").WithEmail("anna@example.com"));
        DateTimeOffset since = Host.Clock.Now;
        Host.Clock.Advance(TimeSpan.FromDays(1));
        await Acme.DeleteAsync(anna);

        AddressHolding[] expected = [new(Samples.Anna.AddressKey, since, null)];
        Assert.Equal(expected, await Host.Histories.HoldingsAsync(Acme.Id, anna.Id, default));
        Assert.Empty(await Host.Histories.HoldingsAsync(Acme.Id, new Ids.ContactId(Host.NewId()), default));
    }

    /// <summary>Of the same address, and of a contact that is asked for by its ID.</summary>
    [Fact]
    [Promise("H4")]
    [Promise("W9")]
    public async Task Another_accounts_entries_are_not_read()
    {
        await RecordDailyAsync(2);
        Contact anna = await Acme.AddAsync(Person.Named("Anna").WithEmail("anna@example.com"));
        FactRecorded theirs = Other.Recording(Samples.Anna, StandingFact.Unsubscribed);
        await Other.ApplyAsync(theirs);

        Assert.Equal([theirs.Entry], await Other.HistoryAsync(Samples.Anna));
        Assert.Empty(await Other.HistoryAsync(anna.Id));
        Assert.Empty(await Host.Histories.HoldingsAsync(Other.Id, anna.Id, default));
    }

    private async Task<List<HistoryEntry>> RecordDailyAsync(int days)
    {
        List<HistoryEntry> written = [];
        for (int day = 0; day < days; day++)
        {
            FactRecorded fact = Acme.Recording(Samples.Anna, StandingFact.Unsubscribed, $"day {day}");
            await Acme.ApplyAsync(fact);
            written.Add(fact.Entry);
            Host.Clock.Advance(TimeSpan.FromDays(1));
        }

        return written;
    }
}
