using ContactCore.Channels;
using ContactCore.Conformance.Hosts;
using ContactCore.Contacts;
using ContactCore.Sources;
using ContactCore.Standings;
using ContactCore.Statistics;
using Xunit;

namespace ContactCore.Conformance;

/// <summary>Numbers of the whole base.</summary>
/// <typeparam name="TStore">The store to prove.</typeparam>
public abstract class StatisticsConformance<TStore> : StoreConformance<TStore>
    where TStore : StoreUnderTest, new()
{
    /// <summary>An address of two contacts, a contact of two addresses, one deleted, another account's.</summary>
    [Fact]
    [Promise("Z1")]
    [Promise("Z4")]
    public async Task Addresses_and_contacts_are_counted_apart_by_status()
    {
        await Acme.AddAsync(Person.Named("Anna").WithEmail("anna@example.com").WithEmail("anna2@example.com").WithPhone(Samples.Berlin.Text));
        await Acme.AddAsync(Person.Named("Again").WithEmail("ANNA@example.com").WithPushToken(ChannelKind.MobilePush, "token-1"));
        await Acme.AddAsync(Person.Named("Ben").WithEmail("ben@example.com"));
        await Acme.AddAsync(Person.Named("Gone").WithEmail("gone@example.com").But(Acme.Deleted));
        await Other.AddAsync(Person.Named("Theirs").WithEmail("theirs@example.com"));
        await Acme.ApplyAsync(
            Acme.Recording(Samples.Ben, StandingFact.Unsubscribed), Acme.Recording(Samples.Token, StandingFact.Revoked), Acme.Blacklisting(Samples.Berlin));
        await Other.ApplyAsync(Other.Blacklisting(EmailAddress.Parse("anna2@example.com")));

        Assert.Equal(
            [
                new StatusCount(ChannelKind.Email, AddressStatus.Active, 1, 2),
                new StatusCount(ChannelKind.Email, AddressStatus.Unsubscribed, 1, 1),
                new StatusCount(ChannelKind.Email, AddressStatus.Blacklisted, 1, 1),
                new StatusCount(ChannelKind.Phone, AddressStatus.Blacklisted, 1, 1),
                new StatusCount(ChannelKind.MobilePush, AddressStatus.Revoked, 1, 1),
            ],
            await ByStatusAsync(Acme));
        Assert.Equal([new StatusCount(ChannelKind.Email, AddressStatus.Active, 1, 1)], await ByStatusAsync(Other));
        Assert.Empty(await ByStatusAsync(Host.Account("empty")));
    }

    /// <summary>Both ways of being over, and an address that one within the limit holds too.</summary>
    [Fact]
    [Promise("Z1")]
    public async Task The_contact_limit_counts_as_everywhere()
    {
        await Acme.AddAsync(Person.Named("Anna").WithEmail("anna@example.com"));
        await Acme.AddAsync(Person.Named("Ben").WithEmail("ben@example.com").WithEmail("ben2@example.com"));
        await Acme.AddAsync(Person.Named("Again").WithEmail("anna@example.com"));
        await (await Acme.BookAsync()).Settings.ChangeAsync(settings => settings with { ContactLimit = 1 });

        Assert.Equal(
            [new StatusCount(ChannelKind.Email, AddressStatus.Active, 1, 1), new StatusCount(ChannelKind.Email, AddressStatus.OverLimit, 3, 2)],
            await ByStatusAsync(Acme));
    }

    /// <summary>Live ones of the account alone.</summary>
    [Fact]
    [Promise("Z2")]
    [Promise("Z4")]
    public async Task Contacts_are_counted_by_source()
    {
        await Acme.AddAsync(Person.Named("Anna").With(profile => profile with { Source = ContactSource.Import }).KnownAs("a"));
        await Acme.AddAsync(Person.Named("Ben").With(profile => profile with { Source = ContactSource.Import }).KnownAs("b"));
        await Acme.AddAsync(Person.Named("Cleo").With(profile => profile with { Source = ContactSource.Order }).KnownAs("c"));
        await Acme.AddAsync(Person.Named("Gone").With(profile => profile with { Source = ContactSource.Api }).KnownAs("g").But(Acme.Deleted));
        await Other.AddAsync(Person.Named("Theirs").With(profile => profile with { Source = ContactSource.Event }).KnownAs("t"));

        IReadOnlyList<SourceCount> counts = await Host.Statistics.BySourceAsync(Acme.Id, default);

        Assert.Equal([new SourceCount(ContactSource.Import, 2), new SourceCount(ContactSource.Order, 1)], counts.OrderBy(count => count.Source));
    }

    /// <summary>At a bound, just before one, outside of all, before 1970; deleted and restored.</summary>
    [Fact]
    [Promise("Z3")]
    [Promise("Z4")]
    public async Task What_came_and_went_is_counted_between_the_instants()
    {
        DateTimeOffset start = new(1969, 12, 31, 22, 0, 0, TimeSpan.Zero);
        DateTimeOffset[] bounds = [start, start.AddHours(1), start.AddHours(3), start.AddHours(4)];
        TimeSpan tick = TimeSpan.FromMicroseconds(1);
        await AddAsync(bounds[0] - tick, bounds[0], bounds[1] - tick, bounds[1], bounds[1].AddMinutes(61), bounds[3] - tick, bounds[3]);
        await Acme.AddAsync(At(bounds[2]).But(contact => contact with { State = ContactState.Deleted, Deletion = new Deletion(bounds[2], TestHost.Olga, "gone") }));
        await Other.AddAsync(At(bounds[0]));

        Assert.Equal(
            [new GrowthCount(2, 0), new GrowthCount(2, 0), new GrowthCount(2, 1)],
            await Host.Statistics.GrowthAsync(Acme.Id, bounds, default));
        DateTimeOffset[] odd = [.. bounds.Select(bound => bound.AddSeconds(30))];
        Assert.Equal(
            [new GrowthCount(2, 0), new GrowthCount(2, 1), new GrowthCount(2, 0)],
            await Host.Statistics.GrowthAsync(Acme.Id, odd, default));
    }

    private async Task AddAsync(params DateTimeOffset[] instants)
    {
        foreach (DateTimeOffset instant in instants)
            await Acme.AddAsync(At(instant));
    }

    private static Person At(DateTimeOffset instant) => Person.Named("Anna").WithEmail("anna@example.com").CreatedAt(instant);

    private async Task<StatusCount[]> ByStatusAsync(TestAccount account) =>
        [.. (await Host.Statistics.ByStatusAsync(account.Id, default)).OrderBy(count => count.Kind).ThenBy(count => count.Status)];
}
