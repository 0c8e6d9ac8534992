using ContactCore.Actors;
using ContactCore.Blacklisting;
using ContactCore.Channels;
using ContactCore.Standings;

namespace ContactCore.Tests.Standings;

public sealed class StatusFunctionTests
{
    private static readonly DateTimeOffset At = new(2026, 1, 31, 0, 0, 0, TimeSpan.Zero);
    private static readonly AddressKey Email = new(ChannelKind.Email, "anna@example.com");
    private static readonly BlacklistState Listed = new(At, BlacklistCategory.Manual, null);

    [Fact]
    public void An_address_that_nothing_is_known_of_is_active() =>
        Assert.Equal(AddressStatus.Active, StatusFunction.Of(Email, null, null).Status);

    [ScaledProperty]
    public void The_strictest_of_what_is_known_of_an_email_is_its_status(bool asked, bool confirmed, bool unsubscribed, bool complained, bool listed)
    {
        Standing standing = With(asked, confirmed, unsubscribed, complained);
        AddressStatus expected =
            listed ? AddressStatus.Blacklisted
            : complained ? AddressStatus.SpamReported
            : unsubscribed ? AddressStatus.Unsubscribed
            : asked && !confirmed ? AddressStatus.NotConfirmed
            : AddressStatus.Active;
        Assert.Equal(expected, StatusFunction.Of(Email, standing, listed ? Listed : null).Status);
    }

    [Fact]
    public void A_phone_is_active_or_blacklisted()
    {
        AddressKey phone = new(ChannelKind.Phone, "+442079460958");
        Assert.Equal(AddressStatus.Active, StatusFunction.Of(phone, null, null).Status);
        Assert.Equal(AddressStatus.Blacklisted, StatusFunction.Of(phone, null, Listed).Status);
    }

    [Fact]
    public void A_fact_that_stands_keeps_its_own_instant_reason_and_actor()
    {
        Fact first = new(At, "asked by phone", Actor.User("olga"));
        Standing standing = new Standing(Email).Record(StandingFact.Unsubscribed, first);
        Assert.Same(standing, standing.Record(StandingFact.Unsubscribed, first with { At = At.AddDays(-1) }));
        Assert.Equal(1, standing.Version);
    }

    [Fact]
    public void Lifting_moves_the_version_and_leaves_other_facts()
    {
        Standing standing = With(false, false, true, true);
        Standing lifted = standing.Lift([StandingFact.Complained, StandingFact.Revoked]);
        Assert.Null(lifted.Complained);
        Assert.NotNull(lifted.Unsubscribed);
        Assert.Equal(standing.Version + 1, lifted.Version);
    }

    [Fact]
    public void Another_accounts_entry_shows_its_category_and_no_reason()
    {
        AddressState state = StatusFunction.Of(Email, null, Listed with { Category = BlacklistCategory.Stop });
        Assert.Equal("stop", state.Reason);
        Assert.Equal(At, state.At);
    }

    private static Standing With(bool asked, bool confirmed, bool unsubscribed, bool complained)
    {
        Fact fact = new(At, null, Actor.System());
        Standing standing = new(Email);
        standing = asked ? standing.Record(StandingFact.ConfirmationAsked, fact) : standing;
        standing = confirmed ? standing.Record(StandingFact.Confirmed, fact) : standing;
        standing = unsubscribed ? standing.Record(StandingFact.Unsubscribed, fact) : standing;
        return complained ? standing.Record(StandingFact.Complained, fact) : standing;
    }
}
