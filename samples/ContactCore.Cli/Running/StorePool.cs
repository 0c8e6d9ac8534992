using ContactCore.Cli.Erasing;
using ContactCore.Cli.Links;
using ContactCore.Setup;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCore.Cli.Running;

/// <summary>One container a store, kept while the process lives, so that the lines of a script share it.</summary>
internal sealed class StorePool : IAsyncDisposable
{
    // Whoever waits at a terminal has nothing else to do with the database: large batches are faster.
    private const int BatchSize = 2000;

    private readonly Dictionary<StoreChoice, ServiceProvider> _hosts = [];

    public ServiceProvider this[StoreChoice choice]
    {
        get
        {
            if (!_hosts.TryGetValue(choice, out ServiceProvider? host))
            {
                ServiceCollection services = new();
                choice.AddTo(services.AddContactCore(options =>
                {
                    options.BatchSize = BatchSize;
                    LinkSettings.Apply(options.Links);
                    ErasureSettings.Apply(options.Erasure);
                }));
                _hosts[choice] = host = services.BuildServiceProvider();
            }

            return host;
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (ServiceProvider host in _hosts.Values)
            await host.DisposeAsync();
    }
}
