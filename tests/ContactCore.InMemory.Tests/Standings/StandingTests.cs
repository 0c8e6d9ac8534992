using ContactCore.Channels;
using ContactCore.Histories;
using ContactCore.Standings;
using ContactCore.Stores;

namespace ContactCore.InMemory.Tests.Standings;

public sealed class StandingTests : IDisposable
{
    private static readonly AddressKey Address = new(ChannelKind.Email, "anna@example.com");

    private readonly Base _base = new();

    [Fact]
    public async Task A_lifted_standing_is_gone_but_its_version_never_starts_again()
    {
        await _base.Apply(Recorded(StandingFact.Complained));
        await _base.Apply(Lifted(expectedVersion: 1));
        Assert.Null(await Find());

        await _base.Apply(Recorded(StandingFact.Complained));

        Assert.Equal(3, (await Find())!.Version);
        VersionConflictException conflict =
            await Assert.ThrowsAsync<VersionConflictException>(() => _base.Apply(Lifted(expectedVersion: 1)));
        Assert.DoesNotContain(Address.Key, conflict.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_confirmation_is_asked_only_of_an_address_that_nothing_is_known_of()
    {
        Assert.Equal([1], (await _base.Apply(Recorded(StandingFact.ConfirmationAsked))).Affected);
        Assert.Equal([0], (await _base.Apply(Recorded(StandingFact.ConfirmationAsked))).Affected);
        await _base.Add(_base.Person().Email("bob@example.com"));
        AddressKey held = Address with { Key = "bob@example.com" };
        Assert.Equal([0], (await _base.Apply(Recorded(StandingFact.ConfirmationAsked) with { Address = held })).Affected);
    }

    [Fact]
    public async Task A_repeated_fact_keeps_its_instant_and_writes_its_entry()
    {
        await _base.Apply(Recorded(StandingFact.Unsubscribed));
        FactRecorded late = Recorded(StandingFact.Unsubscribed);

        ApplyResult result = await _base.Apply(late with { Value = late.Value with { At = Base.Noon.AddDays(1) } });

        Assert.Equal([0], result.Affected);
        Assert.Equal(Base.Noon, (await Find())!.Unsubscribed!.At);
        AddressHolding always = new(Address, DateTimeOffset.MinValue, null);
        Assert.Equal(2, (await _base.Get<IHistoryReader>().OfAddressAsync(Base.Acme, always, null, 10, default)).Count);
    }

    public void Dispose() => _base.Dispose();

    private async Task<Standing?> Find() =>
        (await _base.Get<IStandingReader>().GetAsync(Base.Acme, [Address], default)).SingleOrDefault();

    private FactRecorded Recorded(StandingFact fact) => new(Address, fact, new Fact(Base.Noon, "why", Base.Olga), Entry());

    private FactsLifted Lifted(long expectedVersion) => new(Address, [StandingFact.Complained], expectedVersion, Entry());

    private HistoryEntry Entry() => new()
    {
        Id = _base.NewId(), Address = Address, At = Base.Noon, Actor = Base.Olga, What = HistoryWhat.Complained,
    };
}
