using ContactCore.Channels;
using ContactCore.Conformance.Hosts;
using ContactCore.Contacts;
using ContactCore.Ids;
using ContactCore.Standings;
using Xunit;

namespace ContactCore.Conformance;

/// <summary>Contacts looked up by ID, by external ID and by address.</summary>
/// <typeparam name="TStore">The store to prove.</typeparam>
public abstract class ContactLookUpConformance<TStore> : StoreConformance<TStore>
    where TStore : StoreUnderTest, new()
{
    /// <summary>Live, deleted, merged, asked twice, and one that is not there.</summary>
    [Fact]
    [Promise("G1")]
    public async Task A_look_up_gives_each_contact_once_in_every_state()
    {
        Contact live = await Acme.AddAsync(Person.Named("Live").KnownAs("a"));
        Contact gone = await Acme.AddAsync(Person.Named("Gone").KnownAs("b").But(Acme.Deleted));
        Contact merged = await Acme.AddAsync(Person.Named("Merged").KnownAs("c").But(
            contact => contact with { State = ContactState.Merged, MergedInto = live.Id }));
        ContactId[] all = [live.Id, gone.Id, merged.Id];

        IReadOnlyList<Contact> byId = await Host.Contacts.GetAsync(Acme.Id, [.. all, live.Id, new ContactId(Host.NewId())], default);
        IReadOnlyList<Contact> byKey = await Host.Contacts.GetByExternalIdAsync(Acme.Id, ["c", "b", "a", "A", "none", "a"], default);

        Assert.Equal(all, byId.Select(contact => contact.Id).Order());
        Assert.Equal(all, byKey.Select(contact => contact.Id).Order());
        Assert.Empty(await Host.Contacts.GetAsync(Acme.Id, [], default));
    }

    /// <summary>More than fits into one statement of some databases.</summary>
    [Fact]
    [Promise("G1")]
    public async Task Ten_thousand_can_be_looked_up_at_once()
    {
        Contact anna = await Acme.AddAsync(Person.Named("Anna").WithEmail("anna@example.com").KnownAs("crm-1"));
        ContactId[] ids = [.. Enumerable.Range(0, 9_999).Select(_ => new ContactId(Host.NewId())), anna.Id];
        string[] keys = [.. Enumerable.Range(0, 9_999).Select(n => $"crm-1{n}"), "crm-1"];
        string[] emails = [.. Enumerable.Range(0, 9_999).Select(n => $"anna{n}@example.com"), "anna@example.com"];

        Assert.Equal([anna], await Host.Contacts.GetAsync(Acme.Id, ids, default));
        Assert.Equal([anna], await Host.Contacts.GetByExternalIdAsync(Acme.Id, keys, default));
        Assert.Single(await Host.Contacts.GetHoldersAsync(Acme.Id, ChannelKind.Email, emails, 1, default));
        Assert.Empty(await Host.Standings.GetAsync(Acme.Id, [.. emails.Select(Email)], default));
        Assert.Empty(await Host.Blacklist.GetAsync(Acme.Id, [.. emails.Select(Email)], default));
    }

    /// <summary>Of emails, phones and push tokens, with what they come from; nothing of it is in the contact's version.</summary>
    [Fact]
    [Promise("G2")]
    [Promise("F3")]
    public async Task Each_channel_has_the_status_of_the_moment()
    {
        Contact anna = await Acme.AddAsync(Person.Named("Anna").WithEmail("anna@example.com").WithEmail("ben@example.com")
            .WithPhone("+493012345678").WithPushToken(ChannelKind.MobilePush, "token-1"));
        Assert.All(anna.Channels, channel => Assert.Equal(AddressStatus.Active, channel.State.Status));

        Host.Clock.Advance(TimeSpan.FromHours(1));
        await Acme.ApplyAsync(
            Acme.Recording(Samples.Anna, StandingFact.Unsubscribed, "too many"),
            Acme.Recording(Samples.Token, StandingFact.Revoked),
            Acme.Blacklisting(Samples.Berlin, "stop"));
        await Other.ApplyAsync(Other.Blacklisting(Samples.Ben, "secret"));

        Contact read = await Acme.ReadAsync(anna.Id);
        Assert.Equal(
            [AddressStatus.Unsubscribed, AddressStatus.Blacklisted, AddressStatus.Blacklisted, AddressStatus.Revoked],
            read.Channels.Select(channel => channel.State.Status));
        Assert.Equal("too many, manual, stop, ", string.Join(", ", read.Channels.Select(channel => channel.State.Reason)));
        Assert.All(read.Channels, channel => Assert.Equal(Host.Clock.Now, channel.State.At));
        Assert.Equal(await Acme.StandingOfAsync(Samples.Anna), read.Channels[0].State.Standing);
        Assert.Equal(await Acme.BlacklistStateOfAsync(Samples.Ben), read.Channels[1].State.Blacklisting);
        Assert.Equal(anna.Version, read.Version);
        Assert.Equal(read, Assert.Single(await Acme.ListAsync(Queries.Base)));
    }

    /// <summary>The names are in code-point order, which is not that of UTF-16.</summary>
    [Fact]
    [Promise("G2")]
    public async Task A_contact_names_the_lists_that_it_is_in()
    {
        Contact anna = await Acme.AddAsync(Person.Named("Anna"));
        foreach (string name in new[] { "𠀀", "\uFFFD", "vip", "Spring" })
        {
            await Acme.ApplyAsync(new Segments.SelectionAdded([(await Acme.AddListAsync(name)).Id], Queries.Base));
        }

        Assert.Equal(["Spring", "vip", "\uFFFD", "𠀀"], (await Acme.ReadAsync(anna.Id)).Segments);
    }

    /// <summary>Two of four, a deleted one and a merged one passed over, a contact with the key twice once.</summary>
    [Fact]
    [Promise("G1")]
    public async Task Holders_of_a_key_are_live_and_come_by_id()
    {
        Contact first = await Acme.AddAsync(Person.Named("1").WithEmail("anna@example.com").WithEmail("ANNA@example.com"));
        await Acme.AddAsync(Person.Named("2").WithEmail("anna@example.com").But(Acme.Deleted));
        Contact third = await Acme.AddAsync(Person.Named("3").WithEmail("anna@example.com").WithEmail("ben@example.com"));
        await Acme.AddAsync(Person.Named("4").WithEmail("anna@example.com"));
        await Other.AddAsync(Person.Named("5").WithEmail("anna@example.com"));

        IReadOnlyList<AddressHolder> holders = await Host.Contacts.GetHoldersAsync(
            Acme.Id, ChannelKind.Email, ["ben@example.com", "anna@example.com", "none@example.com"], 2, default);

        Assert.Equal([first.Id, third.Id], holders.Where(holder => holder.Key == "anna@example.com").Select(holder => holder.Contact));
        Assert.Equal([third.Id], holders.Where(holder => holder.Key == "ben@example.com").Select(holder => holder.Contact));
        Assert.Equal(3, holders.Count);
        Assert.Empty(await Host.Contacts.GetHoldersAsync(Acme.Id, ChannelKind.Phone, ["anna@example.com"], 2, default));
    }

    /// <summary>By ID, by key, by address.</summary>
    [Fact]
    [Promise("Q7")]
    [Promise("W9")]
    public async Task Contacts_of_another_account_are_not_found()
    {
        Contact theirs = await Other.AddAsync(Person.Named("Anna").WithEmail("anna@example.com").KnownAs("crm-1"));

        Assert.Empty(await Host.Contacts.GetAsync(Acme.Id, [theirs.Id], default));
        Assert.Empty(await Host.Contacts.GetByExternalIdAsync(Acme.Id, ["crm-1"], default));
        Assert.Empty(await Host.Contacts.GetHoldersAsync(Acme.Id, ChannelKind.Email, ["anna@example.com"], 5, default));
    }

    private static AddressKey Email(string key) => new(ChannelKind.Email, key);
}
