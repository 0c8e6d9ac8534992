using ContactCore.Blacklisting;
using ContactCore.Categories;
using ContactCore.Channels;
using ContactCore.Conformance.Hosts;
using ContactCore.Contacts;
using ContactCore.Erasing;
using ContactCore.Fields;
using ContactCore.Ids;
using ContactCore.Segments;
using ContactCore.Standings;
using ContactCore.Stores;
using ContactCore.Tombstones;
using Xunit;

namespace ContactCore.Conformance;

/// <summary>Contacts that go for good, and what stays of them.</summary>
/// <typeparam name="TStore">The store to prove.</typeparam>
public abstract class ErasureConformance<TStore> : StoreConformance<TStore>
    where TStore : StoreUnderTest, new()
{
    private const string Key = "crm-1";

    /// <summary>With a value in every table that has owners.</summary>
    [Fact]
    [Promise("ER1")]
    public async Task An_erased_contact_is_gone_but_for_one_entry()
    {
        Contact anna = await WholeAnnaAsync();
        ContactsErased erased = Acme.Erasing(anna, Samples.Anna, Samples.Berlin, Samples.Ben);

        Assert.Equal([1], (await Acme.ApplyAsync(erased)).Affected);

        Assert.False(await Acme.HasAsync(anna.Id));
        Assert.Empty(await Host.Contacts.GetByExternalIdAsync(Acme.Id, [Key], default));
        Assert.Empty(await Host.Contacts.GetHoldersAsync(Acme.Id, ChannelKind.Email, [Samples.Anna.Key], 10, default));
        Assert.Empty(await Acme.ListAsync(Queries.Both));
        Assert.Empty(await Host.Histories.HoldingsAsync(Acme.Id, anna.Id, default));
        Assert.Equal(0, Assert.Single(await Acme.SegmentsAsync()).Count);
        Assert.Equal([erased.Contacts[0].Entry], await Acme.HistoryAsync(anna.Id));
        Assert.Equal(Key, (await Acme.AddAsync(Person.Named("Other").KnownAs(Key))).ExternalId);
    }

    /// <summary>Two erased at once, the others untouched.</summary>
    [Fact]
    [Promise("ER1")]
    [Promise("ER3")]
    public async Task Several_go_at_once_and_the_others_stay()
    {
        Contact anna = await Acme.AddAsync(Person.Named("Anna").WithEmail("anna@example.com"));
        Contact ben = await Acme.DeleteAsync(await Acme.AddAsync(Person.Named("Ben").WithEmail("ben@example.com")));
        Contact third = await Acme.AddAsync(Person.Named("Third").WithEmail("third@example.com"));
        Contact namesake = await Other.AddAsync(Person.Named("Anna").WithEmail("anna@example.com"));

        ContactsErased both = new([.. Acme.Erasing(anna).Contacts, .. Acme.Erasing(ben).Contacts]);
        Assert.Equal([2], (await Acme.ApplyAsync(both)).Affected);

        Assert.Equal([third], await Acme.ListAsync(Queries.Both));
        Assert.Equal(third, await Acme.ReadAsync(third.Id));
        Assert.NotEmpty(await Acme.HistoryAsync(third.Id));
        Assert.Equal(namesake, await Other.ReadAsync(namesake.Id));
    }

    /// <summary>Two generations.</summary>
    [Fact]
    [Promise("ER1")]
    [Promise("G3")]
    public async Task Contacts_that_were_merged_into_it_go_with_it()
    {
        Contact anna = await Acme.AddAsync(Person.Named("Anna").WithEmail("anna@example.com"));
        Contact into = await MergedAsync("Into", anna.Id);
        Contact through = await MergedAsync("Through", into.Id);
        Contact elsewhere = await MergedAsync("Elsewhere", (await Acme.AddAsync(Person.Named("Ben").WithEmail("ben@example.com"))).Id);
        IReadOnlyList<ContactId> merged = await Host.Contacts.GetMergedIntoAsync(Acme.Id, [anna.Id], default);
        Assert.Equal([into.Id, through.Id], merged.Order());
        Assert.Empty(await Host.Contacts.GetMergedIntoAsync(Other.Id, [anna.Id], default));
        Assert.Empty(await Host.Contacts.GetMergedIntoAsync(Acme.Id, [through.Id], default));

        Assert.Equal([3], (await Acme.ApplyAsync(Acme.Erasing(anna, Samples.Anna))).Affected);

        Assert.False(await Acme.HasAsync(into.Id));
        Assert.False(await Acme.HasAsync(through.Id));
        Assert.Empty(await Acme.HistoryAsync(through.Id));
        Assert.True(await Acme.HasAsync(elsewhere.Id));
    }

    /// <summary>An email with facts, a phone with an entry, a push token with nothing.</summary>
    [Fact]
    [Promise("ER2")]
    public async Task The_account_forgets_what_it_knew_of_the_addresses_and_keeps_it_in_tombstones()
    {
        Contact anna = await Acme.AddAsync(
            Person.Named("Anna").WithEmail("anna@example.com").WithPhone("+493012345678").WithPushToken(ChannelKind.MobilePush, "token-1"));
        await Acme.ApplyAsync(
            Acme.Recording(Samples.Anna, StandingFact.Unsubscribed, "asked"),
            Acme.Recording(Samples.Anna, StandingFact.Complained),
            Acme.Blacklisting(Samples.Berlin, "stop", BlacklistCategory.Stop));
        await Other.ApplyAsync(Other.Recording(Samples.Anna, StandingFact.Unsubscribed), Other.Blacklisting(Samples.Berlin));
        Host.Clock.Advance(TimeSpan.FromDays(1));

        await Acme.ApplyAsync(Acme.Erasing(anna, Samples.Anna, Samples.Berlin, Samples.Token));

        Assert.Null(await Acme.StandingOfAsync(Samples.Anna));
        Assert.Null(await Acme.BlacklistStateOfAsync(Samples.Berlin));
        Assert.Empty(await Acme.HistoryAsync(Samples.Anna));
        Assert.Empty(await Acme.HistoryAsync(Samples.Berlin));
        Tombstone[] expected =
        [
            new(TestAccount.TombstoneOf(Samples.Anna), KnownFacts.Unsubscribed | KnownFacts.Complained, Host.Clock.Now),
            new(TestAccount.TombstoneOf(Samples.Berlin), KnownFacts.BlacklistedHere, Host.Clock.Now),
            new(TestAccount.TombstoneOf(Samples.Token), KnownFacts.None, Host.Clock.Now),
        ];
        Assert.Equal(expected.ToHashSet(), (await FoundAsync(Samples.Anna, Samples.Berlin, Samples.Token)).Found.ToHashSet());
        Assert.NotNull(await Other.StandingOfAsync(Samples.Anna));
        Assert.NotNull(await Other.BlacklistStateOfAsync(Samples.Berlin));
    }

    /// <summary>What was forgotten can be recorded anew.</summary>
    [Fact]
    [Promise("ER2")]
    [Promise("W7")]
    public async Task What_is_recorded_later_in_the_set_begins_anew()
    {
        Contact anna = await Acme.AddAsync(Person.Named("Anna").WithEmail("anna@example.com").WithPhone("+493012345678"));
        FactRecorded old = Acme.Recording(Samples.Anna, StandingFact.Complained);
        FactRecorded fresh = Acme.Recording(Samples.Anna, StandingFact.Unsubscribed);
        Contact again = Person.Named("Anna again").WithEmail("anna@example.com").ToContact(Host);

        await Acme.ApplyAsync(
            old,
            Acme.Blacklisting(Samples.Berlin, "old"),
            Acme.Erasing(anna, Samples.Anna, Samples.Berlin),
            fresh,
            Acme.Blacklisting(Samples.Berlin, "new"),
            new ContactAdded(again, []));

        Assert.Equal(KnownFacts.Unsubscribed, (await Acme.StandingOfAsync(Samples.Anna))?.Known);
        Assert.Equal("new", (await Acme.BlacklistStateOfAsync(Samples.Berlin))?.Own?.Reason);
        Assert.Equal([fresh.Entry], await Acme.HistoryAsync(Samples.Anna));
        Assert.Equal(AddressStatus.Unsubscribed, (await Acme.ReadAsync(again.Id)).Channels[0].State.Status);
        Assert.Equal(KnownFacts.Complained, (await FoundAsync(Samples.Anna)).Found[0].Facts);
    }

    /// <summary>The installation's list belongs to no account.</summary>
    [Fact]
    [Promise("ER2")]
    public async Task Entries_on_emails_stay()
    {
        Contact anna = await Acme.AddAsync(Person.Named("Anna").WithEmail("anna@example.com"));
        await Acme.ApplyAsync(Acme.Blacklisting(Samples.Anna));

        await Acme.ApplyAsync(Acme.Erasing(anna, Samples.Anna));

        Assert.NotNull((await Acme.BlacklistStateOfAsync(Samples.Anna))?.Own);
        Assert.NotNull(await Other.BlacklistStateOfAsync(Samples.Anna));
        Assert.Equal(KnownFacts.None, (await FoundAsync(Samples.Anna)).Found[0].Facts);
    }

    /// <summary>The person came back without the tombstone going.</summary>
    [Fact]
    [Promise("ER2")]
    public async Task A_second_tombstone_of_an_address_adds_to_the_first()
    {
        Contact anna = await Acme.AddAsync(Person.Named("Anna").WithEmail("anna@example.com"));
        await Acme.ApplyAsync(Acme.Recording(Samples.Anna, StandingFact.Unsubscribed), Acme.Erasing(anna, Samples.Anna));
        Host.Clock.Advance(TimeSpan.FromDays(1));
        Contact again = await Acme.AddAsync(Person.Named("Anna").WithEmail("anna@example.com"));
        await Acme.ApplyAsync(Acme.Recording(Samples.Anna, StandingFact.Complained), Acme.Erasing(again, Samples.Anna));

        Tombstone tombstone = Assert.Single((await FoundAsync(Samples.Anna)).Found);
        Assert.Equal(new Tombstone(TestAccount.TombstoneOf(Samples.Anna), KnownFacts.Unsubscribed | KnownFacts.Complained, Host.Clock.Now), tombstone);
    }

    /// <summary>A live holder and a deleted one.</summary>
    [Fact]
    [Promise("ER3")]
    public async Task An_address_that_another_contact_holds_is_left_to_it()
    {
        Contact anna = await Acme.AddAsync(Person.Named("Anna").WithEmail("anna@example.com").WithEmail("ben@example.com").WithPhone("+493012345678"));
        await Acme.AddAsync(Person.Named("Live").WithEmail("Anna@example.com"));
        await Acme.DeleteAsync(await Acme.AddAsync(Person.Named("Deleted").WithEmail("ben@example.com")));
        await Acme.ApplyAsync(Acme.Recording(Samples.Anna, StandingFact.Unsubscribed), Acme.Recording(Samples.Ben, StandingFact.Complained));

        await Acme.ApplyAsync(Acme.Erasing(anna, Samples.Anna, Samples.Ben, Samples.Berlin));

        Assert.Equal(KnownFacts.Unsubscribed, (await Acme.StandingOfAsync(Samples.Anna))?.Known);
        Assert.Equal(KnownFacts.Complained, (await Acme.StandingOfAsync(Samples.Ben))?.Known);
        Assert.NotEmpty(await Acme.HistoryAsync(Samples.Anna));
        TombstonesFound found = await FoundAsync(Samples.Anna, Samples.Ben, Samples.Berlin);
        Assert.Equal([TestAccount.TombstoneOf(Samples.Berlin)], found.Found.Select(tombstone => tombstone.Key));
    }

    /// <summary>As a purge does it.</summary>
    [Fact]
    [Promise("ER3")]
    [Promise("ER5")]
    public async Task What_is_not_named_stays_known()
    {
        Contact anna = await Acme.DeleteAsync(await Acme.AddAsync(Person.Named("Anna").WithEmail("anna@example.com").WithPhone("+493012345678")));
        await Acme.ApplyAsync(Acme.Recording(Samples.Anna, StandingFact.Unsubscribed), Acme.Blacklisting(Samples.Berlin));

        await Acme.ApplyAsync(Acme.Erasing(anna));

        Assert.Equal(KnownFacts.Unsubscribed, (await Acme.StandingOfAsync(Samples.Anna))?.Known);
        Assert.NotNull(await Acme.BlacklistStateOfAsync(Samples.Berlin));
        Assert.NotEmpty(await Acme.HistoryAsync(Samples.Anna));
        TombstonesFound found = await FoundAsync(Samples.Anna, Samples.Berlin);
        Assert.Equal((0, false), (found.Erasures, found.HasOthers));
        Assert.Empty(found.Found);
    }

    /// <summary>One of two has moved; and somebody who is not there.</summary>
    [Fact]
    [Promise("ER4")]
    [Promise("W1")]
    public async Task A_contact_that_has_moved_keeps_all_of_them()
    {
        Contact anna = await Acme.AddAsync(Person.Named("Anna").WithEmail("anna@example.com"));
        Contact ben = await Acme.AddAsync(Person.Named("Ben").WithEmail("ben@example.com"));
        Contact moved = await Acme.ReplaceAsync(ben, contact => contact with { LastName = "Maier" });
        ContactsErased both = new([.. Acme.Erasing(anna, Samples.Anna).Contacts, .. Acme.Erasing(ben, Samples.Ben).Contacts]);

        VersionConflictException conflict = await Assert.ThrowsAsync<VersionConflictException>(() => Acme.ApplyAsync(both));

        Assert.Equal((1, 2), (conflict.Expected, conflict.Actual));
        Assert.Equal(anna, await Acme.ReadAsync(anna.Id));
        Assert.Equal(moved, await Acme.ReadAsync(ben.Id));
        Assert.Empty((await FoundAsync(Samples.Anna)).Found);
        await Assert.ThrowsAsync<VersionConflictException>(() => Other.ApplyAsync(Other.Erasing(anna, Samples.Anna)));
    }

    private Task<TombstonesFound> FoundAsync(params ChannelAddress[] addresses) => Host.Tombstones.FindAsync(
        Acme.Id, [.. addresses.Select(address => TestAccount.TombstoneOf(address))], ["test"], default);

    private async Task<Contact> MergedAsync(string name, ContactId survivor)
    {
        Contact contact = await Acme.AddAsync(Person.Named(name).WithEmail($"{name.ToLowerInvariant()}@example.com"));
        return await Acme.ReplaceAsync(contact, merged => merged with { State = ContactState.Merged, MergedInto = survivor });
    }

    private async Task<Contact> WholeAnnaAsync()
    {
        Segment list = await Acme.AddListAsync("VIP");
        await Acme.ApplyAsync(
            new CategorySaved(new SubscriptionCategory { Id = Host.NewId(), Name = "News", DefinedAt = Host.Clock.Now }),
            new FieldSaved(new FieldDefinition { Id = Host.NewId(), Name = "Size", Type = FieldType.Number, DefinedAt = Host.Clock.Now }));
        Contact anna = await Acme.AddAsync(
            Person.Named("Anna", "Müller").KnownAs(Key).WithEmail("anna@example.com").WithPhone("+493012345678").In("News").With("Size", FieldValue.Of(5)));
        Host.Clock.Advance(TimeSpan.FromDays(1));
        anna = await Acme.ReplaceAsync(anna, contact => contact with { Emails = [Samples.Ben, Samples.Anna] });
        Host.Clock.Advance(TimeSpan.FromDays(1));
        anna = await Acme.ReplaceAsync(anna, contact => contact with { Emails = [Samples.Anna] });
        await Acme.ApplyAsync(new SelectionAdded([list.Id], Queries.Base));
        return await Acme.ReadAsync(anna.Id);
    }
}
