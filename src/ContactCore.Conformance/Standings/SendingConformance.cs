using ContactCore.Accounts;
using ContactCore.Categories;
using ContactCore.Channels;
using ContactCore.Conformance.Hosts;
using ContactCore.Contacts;
using ContactCore.Ids;
using ContactCore.Standings;
using Xunit;

namespace ContactCore.Conformance;

/// <summary>What decides whether an address may be sent to.</summary>
/// <typeparam name="TStore">The store to prove.</typeparam>
public abstract class SendingConformance<TStore> : StoreConformance<TStore>
    where TStore : StoreUnderTest, new()
{
    private const AddressUse Everything = AddressUse.Held | AddressUse.WithinLimit | AddressUse.InCategory;

    /// <summary>Known and unknown, held and free, each kind, one of them asked for twice.</summary>
    [Fact]
    [Promise("V1")]
    public async Task Each_address_is_given_once_with_its_state()
    {
        await Acme.AddAsync(Person.Named("Anna").WithEmail("anna@example.com").WithPhone(Samples.Berlin.Text));
        await Acme.ApplyAsync(Acme.Recording(Samples.Anna, StandingFact.Unsubscribed, "asked"), Acme.Blacklisting(Samples.London));
        AddressKey[] asked =
            [Samples.Anna.AddressKey, Samples.Ben.AddressKey, Samples.Berlin.AddressKey, Samples.London.AddressKey, Samples.Token.AddressKey];

        IReadOnlyList<AddressSending> given = await Host.Sendings.GetAsync(Acme.Id, [.. asked, asked[0]], null, default);

        Assert.Equal(
            new Dictionary<AddressKey, (AddressStatus, AddressUse)>
            {
                [asked[0]] = (AddressStatus.Unsubscribed, Everything),
                [asked[1]] = (AddressStatus.Active, AddressUse.None),
                [asked[2]] = (AddressStatus.Active, Everything),
                [asked[3]] = (AddressStatus.Blacklisted, AddressUse.None),
                [asked[4]] = (AddressStatus.Active, AddressUse.None),
            },
            given.ToDictionary(sending => sending.State.Address, sending => (sending.State.Status, sending.Use)));
        Assert.Equal("asked", given.Single(sending => sending.State.Address == asked[0]).State.Reason);
    }

    /// <summary>A contact comes while its address is refused, and goes before the refusal is lifted, again and again.</summary>
    [Fact]
    [Promise("V2")]
    public async Task Standing_and_holders_are_of_one_moment()
    {
        Contact anna = await Acme.AddAsync(Person.Named("Anna").WithEmail("anna@example.com"));
        await Acme.ApplyAsync(Acme.Recording(Samples.Anna, StandingFact.Unsubscribed));
        Task flipping = Task.Run(() => FlipAsync(anna.Id));
        int looks = 0;
        do
        {
            AddressSending sending = (await Host.Sendings.GetAsync(Acme.Id, [Samples.Anna.AddressKey], null, default)).Single();
            Assert.NotEqual((AddressStatus.Active, Everything), (sending.State.Status, sending.Use));
            looks++;
        }
        while (!flipping.IsCompleted);

        await flipping;
        Assert.True(looks > 0);
    }

    /// <summary>Deleted, another account's, of another kind with the same key, out of the category, back in it.</summary>
    [Fact]
    [Promise("V3")]
    [Promise("W9")]
    public async Task Only_live_contacts_of_the_account_hold_an_address()
    {
        SubscriptionCategory news = await (await Acme.BookAsync()).Categories.AddAsync("News");
        await Acme.AddAsync(Person.Named("Gone").WithEmail("anna@example.com").In("News").But(Acme.Deleted));
        await Other.AddAsync(Person.Named("Anna").WithEmail("anna@example.com"));
        Assert.Equal(AddressUse.None, await UseAsync(null));

        Contact anna = await Acme.AddAsync(Person.Named("Anna").WithEmail("Anna@Example.com"));
        Assert.Equal(Everything, await UseAsync(null));
        Assert.Equal(AddressUse.Held | AddressUse.WithinLimit, await UseAsync(news.Id));

        await Acme.AddAsync(Person.Named("Second").WithEmail("anna@example.com").In("News"));
        Assert.Equal(Everything, await UseAsync(news.Id));
        Assert.Equal(AddressUse.None, await UseAsync(null, Other.Id, Samples.Ben));
        await Acme.DeleteAsync(anna);
        Assert.Equal(Everything, await UseAsync(null));
    }

    private async Task<AddressUse> UseAsync(Guid? category, AccountId? account = null, ChannelAddress? address = null) =>
        (await Host.Sendings.GetAsync(account ?? Acme.Id, [(address ?? Samples.Anna).AddressKey], category, default)).Single().Use;

    // Held and refused, or free and active; never held and active.
    private async Task FlipAsync(ContactId id)
    {
        for (int round = 0; round < 20; round++)
        {
            long version = (await Acme.StandingOfAsync(Samples.Anna))!.Version;
            Contact live = await Acme.ReadAsync(id);
            await Acme.ApplyAsync(Acme.Replacing(live, Acme.Deleted), Acme.Lifting(Samples.Anna, version, StandingFact.Unsubscribed));
            Contact gone = await Acme.ReadAsync(id);
            ContactReplaced back = Acme.Replacing(gone, contact => contact with { State = ContactState.Live, Deletion = null });
            await Acme.ApplyAsync(Acme.Recording(Samples.Anna, StandingFact.Unsubscribed), back);
        }
    }
}
