using ContactCore.Actors;
using ContactCore.Channels;
using ContactCore.Conformance.Hosts;
using ContactCore.Contacts;
using ContactCore.Standings;
using ContactCore.Stores;
using Xunit;

namespace ContactCore.Conformance;

/// <summary>What is known of addresses.</summary>
/// <typeparam name="TStore">The store to prove.</typeparam>
public abstract class StandingConformance<TStore> : StoreConformance<TStore>
    where TStore : StoreUnderTest, new()
{
    /// <summary>The second report is a day later, for another reason, by another actor.</summary>
    [Fact]
    [Promise("F1")]
    [Promise("W8")]
    public async Task A_fact_that_stands_keeps_its_instant_reason_and_actor()
    {
        FactRecorded first = Acme.Recording(Samples.Anna, StandingFact.Unsubscribed, "too many");
        Assert.Equal([1], (await Acme.ApplyAsync(first)).Affected);
        Host.Clock.Advance(TimeSpan.FromDays(1));
        FactRecorded second = Acme.Recording(Samples.Anna, StandingFact.Unsubscribed, "again");
        second = second with { Value = second.Value with { Actor = Actor.Contact("anna") } };
        Assert.Equal([0], (await Acme.ApplyAsync(second)).Affected);

        Standing? standing = await Acme.StandingOfAsync(Samples.Anna);
        Assert.Equal(first.Value, standing!.Unsubscribed);
        Assert.Equal(1, standing.Version);
        Assert.Equal([first.Entry, second.Entry], await Acme.HistoryAsync(Samples.Anna));
    }

    /// <summary>An earlier instant that is reported later.</summary>
    [Fact]
    [Promise("F1")]
    public async Task A_late_report_of_an_earlier_fact_changes_nothing()
    {
        FactRecorded known = Acme.Recording(Samples.Anna, StandingFact.Complained);
        FactRecorded late = Acme.Recording(Samples.Anna, StandingFact.Complained);
        await Acme.ApplyAsync(known);
        await Acme.ApplyAsync(late with { Value = late.Value with { At = Host.Clock.Now.AddDays(-1) } });

        Assert.Equal(known.Value, (await Acme.StandingOfAsync(Samples.Anna))!.Complained);
    }

    /// <summary>An address that nothing is known of: it may be asked.</summary>
    [Fact]
    [Promise("F2")]
    public async Task A_confirmation_is_asked_of_an_address_that_nothing_is_known_of()
    {
        FactRecorded asked = Acme.Recording(Samples.Anna, StandingFact.ConfirmationAsked);

        Assert.Equal([1], (await Acme.ApplyAsync(asked)).Affected);

        Assert.Equal(asked.Value, (await Acme.StandingOfAsync(Samples.Anna))!.ConfirmationAsked);
        Assert.Equal([asked.Entry], await Acme.HistoryAsync(Samples.Anna));
        Contact anna = await Acme.AddAsync(Person.Named("Anna").WithEmail("anna@example.com"));
        Assert.Equal(AddressStatus.NotConfirmed, anna.Channels[0].State.Status);
        await Acme.ApplyAsync(Acme.Recording(Samples.Anna, StandingFact.Confirmed));
        Assert.Equal(AddressStatus.Active, (await Acme.ReadAsync(anna.Id)).Channels[0].State.Status);
    }

    /// <summary>A live contact, a standing, a blacklist entry, each alone.</summary>
    [Fact]
    [Promise("F2")]
    public async Task Nobody_is_silenced_by_being_asked_for_a_confirmation()
    {
        EmailAddress third = EmailAddress.Parse("third@example.com");
        await Acme.AddAsync(Person.Named("Anna").WithEmail("anna@example.com"));
        await Acme.ApplyAsync(Acme.Recording(Samples.Ben, StandingFact.Confirmed));
        await Other.ApplyAsync(Other.Blacklisting(third));

        foreach (EmailAddress address in new[] { Samples.Anna, Samples.Ben, third })
        {
            int entries = (await Acme.HistoryAsync(address)).Count;
            Assert.Equal([0], (await Acme.ApplyAsync(Acme.Recording(address, StandingFact.ConfirmationAsked))).Affected);
            Assert.Null((await Acme.StandingOfAsync(address))?.ConfirmationAsked);
            Assert.Equal(entries, (await Acme.HistoryAsync(address)).Count);
        }
    }

    /// <summary>What stood once and was lifted is no reason against it.</summary>
    [Fact]
    [Promise("F2")]
    [Promise("L1")]
    public async Task A_confirmation_can_be_asked_where_no_fact_stands_any_more()
    {
        await Acme.ApplyAsync(Acme.Recording(Samples.Anna, StandingFact.Unsubscribed));
        await Acme.ApplyAsync(Acme.Lifting(Samples.Anna, 1, StandingFact.Unsubscribed));

        Assert.Equal([1], (await Acme.ApplyAsync(Acme.Recording(Samples.Anna, StandingFact.ConfirmationAsked))).Affected);

        Assert.Equal(3, (await Acme.StandingOfAsync(Samples.Anna))!.Version);
    }

    /// <summary>Deleted contacts and those of another account do not hold an address.</summary>
    [Fact]
    [Promise("F2")]
    [Promise("W9")]
    public async Task Only_live_contacts_of_the_account_keep_an_address_from_being_asked()
    {
        await Acme.AddAsync(Person.Named("Gone").WithEmail("anna@example.com").But(Acme.Deleted));
        await Other.AddAsync(Person.Named("Anna").WithEmail("anna@example.com"));

        Assert.Equal([1], (await Acme.ApplyAsync(Acme.Recording(Samples.Anna, StandingFact.ConfirmationAsked))).Affected);
    }

    /// <summary>Before any contact, while one is deleted, after it is restored, and for a second contact.</summary>
    [Fact]
    [Promise("F3")]
    public async Task Standing_belongs_to_the_address_and_outlives_its_contacts()
    {
        await Acme.ApplyAsync(Acme.Recording(Samples.Anna, StandingFact.Unsubscribed));
        Contact anna = await Acme.AddAsync(Person.Named("Anna").WithEmail("Anna@Example.com"));
        AssertUnsubscribed(anna);

        AssertUnsubscribed(await Acme.DeleteAsync(anna));
        Assert.NotNull((await Acme.StandingOfAsync(Samples.Anna))?.Unsubscribed);
        AssertUnsubscribed(await Acme.AddAsync(Person.Named("Second").WithEmail("anna@example.com")));
        AssertUnsubscribed(await Acme.ReplaceAsync(
            await Acme.ReadAsync(anna.Id), contact => contact with { State = ContactState.Live, Deletion = null }));
    }

    /// <summary>The standing moved between reading and lifting.</summary>
    [Fact]
    [Promise("L1")]
    public async Task Facts_are_lifted_only_from_the_version_that_was_read()
    {
        await Acme.ApplyAsync(Acme.Recording(Samples.Anna, StandingFact.Complained));
        await Acme.ApplyAsync(Acme.Recording(Samples.Anna, StandingFact.Unsubscribed));

        VersionConflictException conflict = await Assert.ThrowsAsync<VersionConflictException>(
            () => Acme.ApplyAsync(Acme.Lifting(Samples.Anna, 1, StandingFact.Complained)));

        Assert.Equal((1, 2), (conflict.Expected, conflict.Actual));
        Assert.DoesNotContain(Samples.Anna.Text, conflict.Message, StringComparison.Ordinal);
        Assert.NotNull((await Acme.StandingOfAsync(Samples.Anna))!.Complained);
        Assert.Equal(2, (await Acme.HistoryAsync(Samples.Anna)).Count);
        await Acme.ApplyAsync(Acme.Lifting(Samples.Anna, 2, StandingFact.Complained));
        Standing? standing = await Acme.StandingOfAsync(Samples.Anna);
        Assert.Null(standing!.Complained);
        Assert.NotNull(standing.Unsubscribed);
        Assert.Equal(3, standing.Version);
    }

    /// <summary>Lifted whole and recorded again: the number goes on.</summary>
    [Fact]
    [Promise("L1")]
    [Promise("T1")]
    public async Task A_version_of_a_standing_never_comes_back()
    {
        await Acme.ApplyAsync(Acme.Recording(Samples.Anna, StandingFact.Complained));
        await Acme.ApplyAsync(Acme.Lifting(Samples.Anna, 1, StandingFact.Complained));
        Assert.Null(await Acme.StandingOfAsync(Samples.Anna));
        await Acme.ApplyAsync(Acme.Recording(Samples.Anna, StandingFact.Complained));

        await Assert.ThrowsAsync<VersionConflictException>(
            () => Acme.ApplyAsync(Acme.Lifting(Samples.Anna, 1, StandingFact.Complained)));
        Assert.Equal(3, (await Acme.StandingOfAsync(Samples.Anna))!.Version);
    }

    /// <summary>One address with facts among others, asked at once.</summary>
    [Fact]
    [Promise("T1")]
    public async Task An_address_without_facts_has_no_standing()
    {
        await Acme.AddAsync(Person.Named("Anna").WithEmail("anna@example.com"));
        await Acme.ApplyAsync(Acme.Recording(Samples.Ben, StandingFact.Confirmed), Acme.Blacklisting(Samples.Anna));
        PhoneNumber none = Samples.Berlin;

        IReadOnlyList<Standing> found = await Host.Standings.GetAsync(
            Acme.Id, [Samples.Anna.AddressKey, Samples.Ben.AddressKey, Samples.Ben.AddressKey, none.AddressKey], default);

        Assert.Equal([Samples.Ben.AddressKey], found.Select(standing => standing.Address));
        Assert.Empty(await Host.Standings.GetAsync(Other.Id, [Samples.Ben.AddressKey], default));
    }

    /// <summary>Each kind of fact, with a reason and without, of an instant to the microsecond.</summary>
    [Fact]
    [Promise("T2")]
    public async Task Each_fact_comes_back_as_it_was_recorded()
    {
        Actor witness = Actor.Contact("anna");
        foreach (StandingFact kind in Enum.GetValues<StandingFact>())
        {
            ChannelAddress address = kind == StandingFact.Revoked ? Samples.Token : EmailAddress.Parse($"{kind}@example.com");
            string? reason = kind == StandingFact.Confirmed ? null : $"weil 𝔄 {kind}";
            Fact fact = new(Host.Clock.Now.AddDays(-1).AddMicroseconds(1), reason, witness);
            await Acme.ApplyAsync(Acme.Recording(address, kind) with { Value = fact });

            Standing? standing = await Acme.StandingOfAsync(address);
            Assert.Equal(fact, standing![kind]);
            Assert.Equal(new Standing(address.AddressKey).Record(kind, fact), standing);
        }
    }

    private static void AssertUnsubscribed(Contact contact) =>
        Assert.Equal(AddressStatus.Unsubscribed, contact.Channels[0].State.Status);
}
