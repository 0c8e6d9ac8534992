using ContactCore.Blacklisting;
using ContactCore.Channels;
using ContactCore.Conformance.Hosts;
using ContactCore.Contacts;
using ContactCore.Histories;
using ContactCore.Standings;
using ContactCore.Stores;
using Xunit;

namespace ContactCore.Conformance;

/// <summary>A contact that is replaced, from its version, under preconditions.</summary>
/// <typeparam name="TStore">The store to prove.</typeparam>
public abstract class ContactReplacingConformance<TStore> : StoreConformance<TStore>
    where TStore : StoreUnderTest, new()
{
    private static readonly Precondition OtherEmailHolder = new Precondition.OtherHolderOfEachKey(ChannelKind.Email);

    /// <summary>Names, key, channels and version at once.</summary>
    [Fact]
    [Promise("P1")]
    public async Task What_is_read_afterwards_is_what_was_to_be()
    {
        Contact before = await Acme.AddAsync(Person.Named("Anna", "Müller").WithEmail("anna@example.com").WithPhone("+493012345678"));
        Host.Clock.Advance(TimeSpan.FromMinutes(1));
        ContactReplaced replaced = Acme.Replacing(before, contact => contact with
        {
            FirstName = null, LastName = "Maier", ExternalId = "crm-1", Phones = [Samples.London],
        });

        await Acme.ApplyAsync(replaced);

        Contact read = await Acme.ReadAsync(before.Id);
        Assert.Equal(replaced.After.Channels.Select(channel => channel.Origin), read.Channels.Select(channel => channel.Origin));
        Assert.Equal(replaced.After with { Channels = [] }, read with { Channels = [] });
    }

    /// <summary>The same key written another way, and another order.</summary>
    [Fact]
    [Promise("P1")]
    public async Task Channels_come_in_the_order_and_the_text_of_the_new_profile()
    {
        Contact before = await Acme.AddAsync(Person.Named("Anna").WithEmail("anna@example.com").WithEmail("ben@example.com"));

        Contact after = await Acme.ReplaceAsync(
            before, contact => contact with { Emails = [Samples.Ben, EmailAddress.Parse("ANNA@example.com")] });

        Assert.Equal(["ben@example.com", "ANNA@example.com"], after.Emails.Select(email => email.Text).ToArray());
        Assert.Equal([true, false], after.Channels.Select(channel => channel.IsPrimary));
        Assert.Equal(before.Channels.Select(channel => channel.Origin).Reverse(), after.Channels.Select(channel => channel.Origin));
    }

    /// <summary>Deleted and restored by two readers of one version.</summary>
    [Fact]
    [Promise("P1")]
    public async Task Deleting_and_editing_from_one_version_cannot_both_succeed()
    {
        Contact read = await Acme.AddAsync(Person.Named("Anna"));
        await Acme.DeleteAsync(read);

        await Assert.ThrowsAsync<VersionConflictException>(() => Acme.ReplaceAsync(read, contact => contact with { LastName = "Maier" }));

        Assert.Equal(ContactState.Deleted, (await Acme.ReadAsync(read.Id)).State);
    }

    /// <summary>An ID that nothing has.</summary>
    [Fact]
    [Promise("P1")]
    [Promise("W5")]
    public async Task A_contact_that_is_not_there_has_version_0()
    {
        Contact nobody = Person.Named("Nobody").ToContact(Host);

        VersionConflictException conflict = await Assert.ThrowsAsync<VersionConflictException>(
            () => Acme.ApplyAsync(Acme.Replacing(nobody, contact => contact)));

        Assert.Equal((1, 0), (conflict.Expected, conflict.Actual));
        Assert.False(await Acme.HasAsync(nobody.Id));
    }

    /// <summary>One email goes, one comes, one stays; later the first comes back.</summary>
    [Fact]
    [Promise("P2")]
    public async Task A_channel_that_is_gone_stays_as_a_former_holding()
    {
        DateTimeOffset start = Host.Clock.Now;
        Contact anna = await Acme.AddAsync(Person.Named("Anna").WithEmail("anna@example.com").WithPhone("+493012345678"));
        Host.Clock.Advance(TimeSpan.FromDays(1));
        DateTimeOffset swap = Host.Clock.Now;
        anna = await Acme.ReplaceAsync(anna, contact => contact with { Emails = [Samples.Ben] });
        Host.Clock.Advance(TimeSpan.FromDays(1));
        DateTimeOffset back = Host.Clock.Now;
        anna = await Acme.ReplaceAsync(anna, contact => contact with { Emails = [Samples.Anna, Samples.Ben] });

        AddressHolding[] expected =
        [
            new(Samples.Anna.AddressKey, start, swap),
            new(Samples.Anna.AddressKey, back, null),
            new(Samples.Ben.AddressKey, swap, null),
            new(Samples.Berlin.AddressKey, start, null),
        ];
        IReadOnlyList<AddressHolding> holdings = await Host.Histories.HoldingsAsync(Acme.Id, anna.Id, default);
        Assert.Equal(expected.ToHashSet(), holdings.ToHashSet());
        Assert.Equal(expected.Length, holdings.Count);
    }

    /// <summary>One key shared and one held alone: the precondition is of each.</summary>
    [Fact]
    [Promise("P3")]
    public async Task The_only_holder_of_a_key_is_not_deleted_where_another_holder_is_demanded()
    {
        Contact anna = await Acme.AddAsync(Person.Named("Anna").WithEmail("anna@example.com").WithEmail("ben@example.com"));
        await Acme.AddAsync(Person.Named("Second").WithEmail("Anna@Example.com"));

        PreconditionFailedException failed =
            await Assert.ThrowsAsync<PreconditionFailedException>(() => Acme.DeleteAsync(anna, OtherEmailHolder));

        Assert.Equal((anna.Id, OtherEmailHolder), (failed.Contact, failed.Precondition));
        Assert.Equal(anna, await Acme.ReadAsync(anna.Id));
        await Acme.AddAsync(Person.Named("Third").WithEmail("ben@example.com"));
        Assert.Equal(ContactState.Deleted, (await Acme.DeleteAsync(anna, OtherEmailHolder)).State);
    }

    /// <summary>Deleted holders, another account's, and those of another kind are no holders.</summary>
    [Fact]
    [Promise("P3")]
    [Promise("W9")]
    public async Task Only_live_contacts_of_the_account_count_as_other_holders()
    {
        Contact anna = await Acme.AddAsync(Person.Named("Anna").WithEmail("anna@example.com").WithPhone("+493012345678"));
        Contact gone = await Acme.AddAsync(Person.Named("Gone").WithEmail("anna@example.com").WithPhone("+493012345678"));
        await Acme.DeleteAsync(gone);
        await Other.AddAsync(Person.Named("Elsewhere").WithEmail("anna@example.com"));

        await Assert.ThrowsAsync<PreconditionFailedException>(() => Acme.DeleteAsync(anna, OtherEmailHolder));

        await Acme.AddAsync(Person.Named("Phone only").WithPhone("+493012345678"));
        await Assert.ThrowsAsync<PreconditionFailedException>(() => Acme.DeleteAsync(anna, OtherEmailHolder));
        Assert.Equal(
            ContactState.Deleted, (await Acme.DeleteAsync(anna, new Precondition.OtherHolderOfEachKey(ChannelKind.Phone))).State);
    }

    /// <summary>A contact that has the key twice is not its own other holder.</summary>
    [Fact]
    [Promise("P3")]
    [Promise("D1")]
    public async Task A_contact_is_not_its_own_other_holder()
    {
        Contact twice = await Acme.AddAsync(Person.Named("Anna").WithEmail("anna@example.com").WithEmail("Anna@example.com"));

        await Assert.ThrowsAsync<PreconditionFailedException>(() => Acme.DeleteAsync(twice, OtherEmailHolder));
    }

    /// <summary>Two holders of one key in one set: the second sees that the first is gone.</summary>
    [Fact]
    [Promise("P3")]
    [Promise("W7")]
    [Promise("W1")]
    public async Task A_precondition_is_checked_against_what_the_set_has_come_to()
    {
        Contact anna = await Acme.AddAsync(Person.Named("Anna").WithEmail("anna@example.com"));
        Contact second = await Acme.AddAsync(Person.Named("Second").WithEmail("anna@example.com"));

        PreconditionFailedException failed = await Assert.ThrowsAsync<PreconditionFailedException>(() => Acme.ApplyAsync(
            Acme.Replacing(anna, Acme.Deleted, OtherEmailHolder), Acme.Replacing(second, Acme.Deleted, OtherEmailHolder)));

        Assert.Equal(second.Id, failed.Contact);
        Assert.Equal(2, await Acme.CountAsync(Queries.Base));
    }

    /// <summary>No address, one active among refusing ones, and then none active.</summary>
    [Fact]
    [Promise("P3")]
    public async Task A_contact_is_held_while_an_address_in_question_is_active()
    {
        Precondition.NoneActive both = new(Email: true, Phone: true);
        Precondition.NoneActive emails = new(Email: true, Phone: false);
        Contact bare = await Acme.AddAsync(Person.Named("Bare").WithPushToken(ChannelKind.WebPush, "t"));
        Contact anna = await Acme.AddAsync(
            Person.Named("Anna").WithEmail("anna@example.com").WithEmail("ben@example.com").WithPhone("+493012345678"));
        await Assert.ThrowsAsync<PreconditionFailedException>(() => Acme.DeleteAsync(bare, both));

        await Acme.ApplyAsync(Acme.Recording(Samples.Anna, StandingFact.Unsubscribed));
        await Assert.ThrowsAsync<PreconditionFailedException>(() => Acme.DeleteAsync(anna, emails));

        await Other.ApplyAsync(Other.Blacklisting(Samples.Ben));
        await Assert.ThrowsAsync<PreconditionFailedException>(() => Acme.DeleteAsync(anna, both));
        await Other.ApplyAsync(Other.Blacklisting(Samples.Berlin));
        await Assert.ThrowsAsync<PreconditionFailedException>(() => Acme.DeleteAsync(anna, both));

        Assert.Equal(ContactState.Deleted, (await Acme.DeleteAsync(anna, emails)).State);
    }

    /// <summary>A phone's own entry, and a fact that comes earlier in the same set.</summary>
    [Fact]
    [Promise("P3")]
    [Promise("W7")]
    public async Task A_refusal_of_the_same_set_releases_a_contact()
    {
        Contact anna = await Acme.AddAsync(Person.Named("Anna").WithEmail("anna@example.com").WithPhone("+493012345678"));

        await Acme.ApplyAsync(
            Acme.Recording(Samples.Anna, StandingFact.Complained),
            Acme.Blacklisting(Samples.Berlin, "stop", BlacklistCategory.Stop),
            Acme.Replacing(anna, Acme.Deleted, new Precondition.NoneActive(Email: true, Phone: true)));

        Assert.Equal(ContactState.Deleted, (await Acme.ReadAsync(anna.Id)).State);
    }
}
