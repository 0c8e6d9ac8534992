using System.Diagnostics.CodeAnalysis;
using ContactCore.Conformance.Hosts;
using Xunit;

namespace ContactCore.Conformance;

/// <summary>What the classes of the suite share: a host with an empty store, and two of its accounts.</summary>
/// <typeparam name="TStore">The store to prove.</typeparam>
[SuppressMessage("Design", "CA1001", Justification = "xunit ends a test by IAsyncLifetime")]
public abstract class StoreConformance<TStore> : IAsyncLifetime
    where TStore : StoreUnderTest, new()
{
    private TestHost? _host;

    /// <summary>The store that the host has.</summary>
    protected TStore Store { get; } = new();

    /// <summary>The host.</summary>
    protected TestHost Host => _host ?? throw new InvalidOperationException("the host is there while a test runs");

    /// <summary>The account that most tests write to.</summary>
    protected TestAccount Acme => Host.Account("acme");

    /// <summary>An account that must not notice.</summary>
    protected TestAccount Other => Host.Account("other");

    /// <summary>Prepares the store.</summary>
    /// <returns>When the test can begin.</returns>
    public async Task InitializeAsync()
    {
        _host = new TestHost(Store);
        await _host.Setup.PrepareAsync(CancellationToken.None);
    }

    /// <summary>Takes host and store away.</summary>
    /// <returns>When they are gone.</returns>
    public async Task DisposeAsync()
    {
        if (_host is not null)
            await _host.DisposeAsync();
        await Store.DisposeStoreAsync();
    }
}
