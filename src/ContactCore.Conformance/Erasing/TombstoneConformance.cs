using ContactCore.Activities;
using ContactCore.Channels;
using ContactCore.Conformance.Activities;
using ContactCore.Conformance.Hosts;
using ContactCore.Contacts;
using ContactCore.Erasing;
using ContactCore.Histories;
using ContactCore.Standings;
using ContactCore.Stores;
using ContactCore.Tombstones;
using Xunit;

namespace ContactCore.Conformance;

/// <summary>What stays of the erased, and how it is found again.</summary>
/// <typeparam name="TStore">The store to prove.</typeparam>
public abstract class TombstoneConformance<TStore> : StoreConformance<TStore>
    where TStore : StoreUnderTest, new()
{
    /// <summary>Each erasing counts once; a set that was decided before is refused.</summary>
    [Fact]
    [Promise("ER5")]
    [Promise("W13")]
    public async Task A_set_that_was_decided_before_an_erasing_is_refused()
    {
        Contact anna = await Acme.AddAsync(Person.Named("Anna").WithEmail("anna@example.com"));
        Contact ben = await Acme.AddAsync(Person.Named("Ben").WithEmail("ben@example.com"));
        long before = await Host.Tombstones.CountErasuresAsync(Acme.Id, default);
        await Acme.ApplyAsync(Acme.Erasing(anna, Samples.Anna));
        long after = await Host.Tombstones.CountErasuresAsync(Acme.Id, default);
        Assert.Equal((0, 1), (before, after));
        Assert.Equal(0, await Host.Tombstones.CountErasuresAsync(Other.Id, default));

        ChangeSet set = new(Acme.Id, TestHost.Olga, Host.Clock.Now, [Acme.Replacing(ben, contact => contact with { LastName = "Maier" })]);
        VersionConflictException conflict = await Assert.ThrowsAsync<VersionConflictException>(
            () => Host.Door.ApplyAsync(set with { ErasuresSeen = before }, default));

        Assert.Equal((0, 1), (conflict.Expected, conflict.Actual));
        Assert.Equal(ben, await Acme.ReadAsync(ben.Id));
        await Host.Door.ApplyAsync(set with { ErasuresSeen = after }, default);
        Assert.Equal("Maier", (await Acme.ReadAsync(ben.Id)).LastName);
        await Assert.ThrowsAsync<VersionConflictException>(
            () => Host.Door.ApplyAsync(new ChangeSet(Host.Account("new").Id, TestHost.Olga, Host.Clock.Now, []) { ErasuresSeen = 1 }, default));
    }

    /// <summary>Of the erased and of others, with what they refuse.</summary>
    [Fact]
    [Promise("W13")]
    [Promise("A13")]
    public async Task Reports_that_were_decided_before_an_erasing_are_refused()
    {
        Contact anna = await Acme.AddAsync(Person.Named("Anna").WithEmail("anna@example.com"));
        Contact ben = await Acme.AddAsync(Person.Named("Ben").WithEmail("ben@example.com"));
        long before = await Host.Tombstones.CountErasuresAsync(Acme.Id, default);
        ActivityReported ofBen = Messages.Reported(
            ben, Host.NewId(), MessageStatus.Unsubscribed, Acme.Recording(Samples.Anna, StandingFact.Unsubscribed), activity => activity with { Address = Samples.Anna.AddressKey });
        ChangeSet set = new(Acme.Id, TestHost.Olga, Host.Clock.Now, [ofBen, Messages.Reported(anna, Host.NewId(), MessageStatus.Read)]);
        await Acme.ApplyAsync(Acme.Erasing(anna, Samples.Anna));

        VersionConflictException conflict =
            await Assert.ThrowsAsync<VersionConflictException>(() => Host.Door.ApplyAsync(set with { ErasuresSeen = before }, default));

        Assert.Equal((0, 1), (conflict.Expected, conflict.Actual));
        Assert.Empty(await Acme.ActivitiesAsync(anna.Id));
        Assert.Empty(await Acme.ActivitiesAsync(ben.Id));
        Assert.Null(await Acme.StandingOfAsync(Samples.Anna));
        TombstoneTightened tightened = new(TestAccount.TombstoneOf(Samples.Anna), KnownFacts.Unsubscribed, Host.Clock.Now);
        ActivityReported without = ofBen with { Report = ofBen.Report with { Address = null }, Refusal = null };
        Assert.Equal([1, 1], (await Host.Door.ApplyAsync(set with { Changes = [without, tightened], ErasuresSeen = 1 }, default)).Affected);
        Assert.Equal([without.Report], await Acme.ActivitiesAsync(ben.Id));
        Assert.Null(await Acme.StandingOfAsync(Samples.Anna));
    }

    /// <summary>More facts, fewer tombstones, and keys that are not there.</summary>
    [Fact]
    [Promise("ER6")]
    [Promise("ER10")]
    public async Task Tombstones_are_tightened_and_lifted()
    {
        TombstoneKey key = TestAccount.TombstoneOf(Samples.Anna);
        TombstoneKey nobody = TestAccount.TombstoneOf(Samples.Ben);
        Contact anna = await Acme.AddAsync(Person.Named("Anna").WithEmail("anna@example.com"));
        await Acme.ApplyAsync(Acme.Erasing(anna, Samples.Anna));
        DateTimeOffset erased = Host.Clock.Now;
        DateTimeOffset later = erased.AddDays(1);

        Assert.Equal(
            [1, 1, 0, 0],
            (await Acme.ApplyAsync(
                new TombstoneTightened(key, KnownFacts.Unsubscribed, erased.AddDays(-1)),
                new TombstoneTightened(key, KnownFacts.Complained, later),
                new TombstoneTightened(key, KnownFacts.Complained, later),
                new TombstoneTightened(nobody, KnownFacts.Complained, later))).Affected);
        Assert.Equal(
            [new Tombstone(key, KnownFacts.Unsubscribed | KnownFacts.Complained, later)], (await FoundAsync(Samples.Anna, Samples.Ben)).Found);

        Assert.Equal([0], (await Other.ApplyAsync(new TombstonesLifted([key]))).Affected);
        Assert.Equal([1, 0], (await Acme.ApplyAsync(new TombstonesLifted([key, nobody]), new TombstonesLifted([key]))).Affected);
        Assert.Empty((await FoundAsync(Samples.Anna)).Found);
    }

    /// <summary>Under the secrets that are named, between them, and beside them.</summary>
    [Fact]
    [Promise("ER7")]
    [Promise("ER8")]
    [Promise("ER9")]
    public async Task Tombstones_are_found_by_key_and_those_of_other_secrets_are_noticed()
    {
        Contact anna = await Acme.AddAsync(Person.Named("Anna").WithEmail("anna@example.com"));
        TombstoneKey external = new("k2", TombstoneKind.ExternalId, "an external ID");
        HistoryEntry entry = Acme.Entry(HistoryWhat.Erased) with { Contact = anna.Id };
        await Acme.ApplyAsync(new ContactsErased([new ErasedContact(anna.Id, 1, entry)
        {
            Addresses = [new ErasedAddress(Samples.Anna.AddressKey, TestAccount.TombstoneOf(Samples.Anna, "k2"))],
            ExternalIds = [external],
        }]));
        TombstoneKey[] asked = [external, TestAccount.TombstoneOf(Samples.Anna, "k2"), TestAccount.TombstoneOf(Samples.Anna, "k1"), TestAccount.TombstoneOf(Samples.Ben, "k2")];

        TombstonesFound found = await Host.Tombstones.FindAsync(Acme.Id, asked, ["k2"], default);
        Assert.Equal(asked.Take(2).ToHashSet(), found.Found.Select(tombstone => tombstone.Key).ToHashSet());
        Assert.Equal((1, false), (found.Erasures, found.HasOthers));
        foreach (string[] secrets in new string[][] { [], ["k1"], ["k3"], ["k1", "k3"], ["K2"] })
            Assert.True((await Host.Tombstones.FindAsync(Acme.Id, [], secrets, default)).HasOthers);
        Assert.False((await Host.Tombstones.FindAsync(Acme.Id, [], ["k3", "k2", "k1"], default)).HasOthers);
        TombstonesFound elsewhere = await Host.Tombstones.FindAsync(Other.Id, asked, [], default);
        Assert.Equal((0, false), (elsewhere.Erasures, elsewhere.HasOthers));
        Assert.Empty(elsewhere.Found);
    }

    private Task<TombstonesFound> FoundAsync(params ChannelAddress[] addresses) => Host.Tombstones.FindAsync(
        Acme.Id, [.. addresses.Select(address => TestAccount.TombstoneOf(address))], ["test"], default);
}
