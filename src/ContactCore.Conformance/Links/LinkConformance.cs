using ContactCore.Conformance.Hosts;
using ContactCore.Links;
using ContactCore.Standings;
using Xunit;

namespace ContactCore.Conformance;

/// <summary>Links that can be used once.</summary>
/// <typeparam name="TStore">The store to prove.</typeparam>
public abstract class LinkConformance<TStore> : StoreConformance<TStore>
    where TStore : StoreUnderTest, new()
{
    /// <summary>The second time comes with a change that must not stand.</summary>
    [Fact]
    [Promise("U1")]
    [Promise("W1")]
    public async Task A_link_is_used_once_and_what_comes_with_a_second_use_is_not_applied()
    {
        TokenUsed used = Used();
        Assert.Equal([1], (await Acme.ApplyAsync(used)).Affected);

        await Assert.ThrowsAsync<TokenUsedException>(() => Acme.ApplyAsync(Acme.Recording(Samples.Anna, StandingFact.Confirmed), used));
        await Assert.ThrowsAsync<TokenUsedException>(() => Acme.ApplyAsync(used, Acme.Recording(Samples.Anna, StandingFact.Confirmed)));

        Assert.Null(await Acme.StandingOfAsync(Samples.Anna));
        Assert.Empty(await Acme.HistoryAsync(Samples.Anna));
        Assert.Equal([1, 1], (await Acme.ApplyAsync(Used(), Used())).Affected);
        Assert.Equal([1], (await Other.ApplyAsync(used)).Affected);
    }

    /// <summary>Twice in one set, and by several writers.</summary>
    [Fact]
    [Promise("U1")]
    [Promise("W4")]
    [Promise("W7")]
    public async Task Of_several_uses_at_once_one_succeeds()
    {
        TokenUsed twice = Used();
        await Assert.ThrowsAsync<TokenUsedException>(() => Acme.ApplyAsync(twice, twice));
        int[] won = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(() => UseAsync(twice))));
        Assert.Equal(1, won.Sum());
    }

    /// <summary>Others come and go, among them one whose time is over.</summary>
    [Fact]
    [Promise("U2")]
    public async Task A_use_is_remembered_while_the_link_has_time()
    {
        TokenUsed used = Used();
        await Acme.ApplyAsync(used);
        Host.Clock.Advance(TimeSpan.FromDays(7) - TimeSpan.FromMicroseconds(1));
        await Acme.ApplyAsync(Used());
        await Assert.ThrowsAsync<TokenUsedException>(() => Acme.ApplyAsync(used));
    }

    private TokenUsed Used() => new(Host.NewId(), LinkPurpose.Confirm, Host.Clock.Now.AddDays(7));

    private async Task<int> UseAsync(TokenUsed used)
    {
        try
        {
            await Acme.ApplyAsync(used);
            return 1;
        }
        catch (TokenUsedException)
        {
            return 0;
        }
    }
}
