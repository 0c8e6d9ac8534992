using ContactCore.Blacklisting;
using ContactCore.Channels;
using ContactCore.Conformance.Hosts;
using ContactCore.Contacts;
using ContactCore.Histories;
using ContactCore.Standings;
using Xunit;

namespace ContactCore.Conformance;

/// <summary>Addresses never to be sent to: emails for the whole installation, phones for their account.</summary>
/// <typeparam name="TStore">The store to prove.</typeparam>
public abstract class BlacklistConformance<TStore> : StoreConformance<TStore>
    where TStore : StoreUnderTest, new()
{
    /// <summary>An account that nothing was ever written to sees it too.</summary>
    [Fact]
    [Promise("B1")]
    public async Task An_email_is_blacklisted_for_every_account_and_a_phone_for_its_own()
    {
        await Acme.ApplyAsync(Acme.Blacklisting(Samples.Anna), Acme.Blacklisting(Samples.Berlin));

        Assert.NotNull(await Acme.BlacklistStateOfAsync(Samples.Anna));
        Assert.NotNull(await Acme.BlacklistStateOfAsync(Samples.Berlin));
        Assert.NotNull(await Other.BlacklistStateOfAsync(Samples.Anna));
        Assert.Null(await Other.BlacklistStateOfAsync(Samples.Berlin));
        Contact theirs = await Other.AddAsync(Person.Named("Anna").WithEmail("ANNA@example.com").WithPhone("+493012345678"));
        Assert.Equal(
            [AddressStatus.Blacklisted, AddressStatus.Active], theirs.Channels.Select(channel => channel.State.Status));
    }

    /// <summary>Neither reason nor actor of another account's entry, nor its entry in history.</summary>
    [Fact]
    [Promise("B2")]
    [Promise("H4")]
    public async Task Of_another_accounts_entry_only_instant_and_category_are_seen()
    {
        await Acme.ApplyAsync(Acme.Blacklisting(Samples.Anna, "he threatened us", BlacklistCategory.Import));
        await Acme.ApplyAsync(Acme.Recording(Samples.Anna, StandingFact.Complained));

        Assert.Equal(
            new BlacklistState(Host.Clock.Now, BlacklistCategory.Import, null), await Other.BlacklistStateOfAsync(Samples.Anna));
        Assert.Empty(await Other.HistoryAsync(Samples.Anna));
    }

    /// <summary>Three accounts, one of which sees an own entry beside an earlier one.</summary>
    [Fact]
    [Promise("B3")]
    [Promise("B2")]
    public async Task Of_several_entries_the_earliest_one_is_shown()
    {
        TestAccount third = Host.Account("third");
        DateTimeOffset start = Host.Clock.Now;
        await Other.ApplyAsync(Other.Blacklisting(Samples.Anna, "theirs", BlacklistCategory.Import));
        Host.Clock.Advance(TimeSpan.FromDays(1));
        EntryAdded ours = Acme.Blacklisting(Samples.Anna, "ours", BlacklistCategory.PermanentFailure);
        await Acme.ApplyAsync(ours);

        Assert.Equal(new BlacklistState(start, BlacklistCategory.Import, ours.Entry), await Acme.BlacklistStateOfAsync(Samples.Anna));
        Assert.Equal(new BlacklistState(start, BlacklistCategory.Import, null), await third.BlacklistStateOfAsync(Samples.Anna));
        await Other.ApplyAsync(Other.Unblacklisting(Samples.Anna));
        Assert.Equal(
            new BlacklistState(ours.Entry.Since, BlacklistCategory.PermanentFailure, null),
            await third.BlacklistStateOfAsync(Samples.Anna));
    }

    /// <summary>An instant before that of the entry that was written first.</summary>
    [Fact]
    [Promise("B3")]
    public async Task The_earliest_entry_is_so_by_its_instant_not_by_its_writing()
    {
        await Acme.ApplyAsync(Acme.Blacklisting(Samples.Anna));
        EntryAdded older = Other.Blacklisting(Samples.Anna, "old", BlacklistCategory.Import);
        DateTimeOffset since = Host.Clock.Now.AddDays(-3);
        await Other.ApplyAsync(older with { Entry = older.Entry with { Since = since } });

        BlacklistState? seen = await Acme.BlacklistStateOfAsync(Samples.Anna);
        Assert.Equal((since, BlacklistCategory.Import), (seen!.Since, seen.Category));
    }

    /// <summary>Entries of one instant; the names of the accounts decide, by code point.</summary>
    [Fact]
    [Promise("B3")]
    public async Task Of_equally_early_entries_that_of_the_first_account_is_shown()
    {
        foreach (string name in new[] { "\uFFFD", "b", "𠀀", "B" })
        {
            TestAccount account = Host.Account(name);
            await account.ApplyAsync(account.Blacklisting(
                Samples.Anna, name, name == "B" ? BlacklistCategory.Import : name == "\uFFFD" ? BlacklistCategory.Stop : BlacklistCategory.Manual));
        }

        Assert.Equal(BlacklistCategory.Import, (await Acme.BlacklistStateOfAsync(Samples.Anna))!.Category);
        await Host.Account("B").ApplyAsync(Host.Account("B").Unblacklisting(Samples.Anna));
        await Host.Account("b").ApplyAsync(Host.Account("b").Unblacklisting(Samples.Anna));
        Assert.Equal(BlacklistCategory.Stop, (await Acme.BlacklistStateOfAsync(Samples.Anna))!.Category);
    }

    /// <summary>Of an email and of a phone; the second entry has another reason.</summary>
    [Fact]
    [Promise("E1")]
    public async Task A_second_entry_of_the_same_account_is_noted_and_the_first_one_stays()
    {
        foreach (ChannelAddress address in new ChannelAddress[] { Samples.Anna, Samples.Berlin })
        {
            EntryAdded first = Acme.Blacklisting(address, "first", BlacklistCategory.Stop);
            Assert.Equal([1], (await Acme.ApplyAsync(first)).Affected);
            Host.Clock.Advance(TimeSpan.FromHours(1));
            EntryAdded second = Acme.Blacklisting(address, "second");
            Assert.Equal([0], (await Acme.ApplyAsync(second)).Affected);

            Assert.Equal(first.Entry, (await Acme.BlacklistStateOfAsync(address))!.Own);
            Assert.Equal([first.History, second.History], await Acme.HistoryAsync(address));
        }
    }

    /// <summary>Created after the entry, and created before it.</summary>
    [Fact]
    [Promise("E2")]
    public async Task Contacts_are_under_an_entry_at_once_whenever_they_come()
    {
        Contact before = await Acme.AddAsync(Person.Named("Before").WithEmail("anna@example.com"));
        await Other.ApplyAsync(Other.Blacklisting(Samples.Anna));
        Contact later = await Acme.AddAsync(Person.Named("Later").WithEmail("anna@example.com"));

        Assert.Equal(AddressStatus.Blacklisted, later.Channels[0].State.Status);
        Assert.Equal(AddressStatus.Blacklisted, (await Acme.ReadAsync(before.Id)).Channels[0].State.Status);
    }

    /// <summary>Only the account's own goes; a second time, in the same set or later, nothing is affected.</summary>
    [Fact]
    [Promise("R1")]
    public async Task An_account_takes_only_its_own_entry_back()
    {
        await Acme.ApplyAsync(Acme.Blacklisting(Samples.Anna), Acme.Blacklisting(Samples.Berlin));
        await Other.ApplyAsync(Other.Blacklisting(Samples.Anna));

        Assert.Equal(
            [1, 0, 1],
            (await Acme.ApplyAsync(Acme.Unblacklisting(Samples.Anna), Acme.Unblacklisting(Samples.Anna), Acme.Unblacklisting(Samples.Berlin))).Affected);
        Assert.Equal([0, 0], (await Acme.ApplyAsync(Acme.Unblacklisting(Samples.Anna), Acme.Unblacklisting(Samples.Berlin))).Affected);

        Assert.Equal(2, (await Acme.HistoryAsync(Samples.Anna)).Count);
        Assert.Null(await Acme.BlacklistStateOfAsync(Samples.Berlin));
        Assert.Null((await Acme.BlacklistStateOfAsync(Samples.Anna))!.Own);
        Assert.NotNull((await Other.BlacklistStateOfAsync(Samples.Anna))!.Own);
    }

    /// <summary>Two accounts' entries, removed in the history of a third.</summary>
    [Fact]
    [Promise("A1")]
    public async Task The_installation_removes_every_accounts_entry()
    {
        TestAccount office = Host.Account("office");
        await Acme.ApplyAsync(Acme.Blacklisting(Samples.Anna), Acme.Blacklisting(Samples.Ben));
        await Other.ApplyAsync(Other.Blacklisting(Samples.Anna));
        HistoryEntry entry = office.Entry(HistoryWhat.BlacklistRemoved) with { Address = Samples.Anna.AddressKey };

        Assert.Equal([2], (await office.ApplyAsync(new AllEntriesRemoved(Samples.Anna.AddressKey, entry))).Affected);

        Assert.Null(await Acme.BlacklistStateOfAsync(Samples.Anna));
        Assert.Null(await Other.BlacklistStateOfAsync(Samples.Anna));
        Assert.NotNull(await Acme.BlacklistStateOfAsync(Samples.Ben));
        Assert.Equal([entry], await office.HistoryAsync(Samples.Anna));
        Assert.Single(await Acme.HistoryAsync(Samples.Anna));
        Assert.Single(await Other.HistoryAsync(Samples.Anna));
        Assert.Equal([0], (await office.ApplyAsync(new AllEntriesRemoved(Samples.Anna.AddressKey, entry with { Id = Host.NewId() }))).Affected);
        Assert.Single(await office.HistoryAsync(Samples.Anna));
    }

    /// <summary>Own and others', emails and phones, in pages of two; code points around the surrogates.</summary>
    [Fact]
    [Promise("B4")]
    public async Task An_accounts_own_entries_come_in_pages_by_key()
    {
        string[] emails = ["a@example.com", "b@example.com", "z@example.com", "\uFF76@example.com", "𐐨@example.com"];
        foreach (string email in emails.Reverse())
            await Acme.ApplyAsync(Acme.Blacklisting(EmailAddress.Parse(email), $"of {email}"));
        await Other.ApplyAsync(Other.Blacklisting(EmailAddress.Parse("c@example.com")), Other.Blacklisting(EmailAddress.Parse("a@example.com")));
        await Acme.ApplyAsync(Acme.Blacklisting(Samples.Berlin), Acme.Blacklisting(Samples.London));
        await Other.ApplyAsync(Other.Blacklisting(PhoneNumber.Parse("+48221234567")));

        List<ListedAddress> listed = await OwnAsync(Acme, ChannelKind.Email);

        Assert.Equal(string.Join(' ', emails), Keys(listed));
        Assert.All(listed, own => Assert.Equal(
            new BlacklistEntry(Host.Clock.Now, BlacklistCategory.Manual, $"of {own.Address.Key}", TestHost.Olga), own.Entry));
        Assert.Equal($"{Samples.London.Key} {Samples.Berlin.Key}", Keys(await OwnAsync(Acme, ChannelKind.Phone)));
        Assert.Equal("a@example.com c@example.com", Keys(await OwnAsync(Other, ChannelKind.Email)));
    }

    private static string Keys(IEnumerable<ListedAddress> listed) => string.Join(' ', listed.Select(own => own.Address.Key));

    private async Task<List<ListedAddress>> OwnAsync(TestAccount account, ChannelKind kind)
    {
        List<ListedAddress> all = [];
        IReadOnlyList<ListedAddress> page;
        do
        {
            page = await Host.Blacklist.PageAsync(account.Id, kind, all.Count == 0 ? null : all[^1].Address.Key, 2, default);
            all.AddRange(page);
        }
        while (page.Count == 2);
        return all;
    }
}
