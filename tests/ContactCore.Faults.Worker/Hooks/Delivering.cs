using ContactCore.Hooks;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCore.Faults.Worker.Hooks;

/// <summary>A deliverer's process: it delivers the events of all accounts to its file until its standard input is closed.</summary>
public static class Delivering
{
    public static async Task RunAsync(string store, string connection, string path)
    {
        await using ServiceProvider host = Worker.Hosts.On(store, connection);
        using EventFile file = new(path);
        using CancellationTokenSource stop = new();
        Task delivering = host.GetRequiredService<IEventDelivery>().RunAsync(new Handler(file), stop.Token, CancellationToken.None);
        Console.WriteLine("ready");
        await Console.In.ReadLineAsync(CancellationToken.None);
        await stop.CancelAsync();
        await delivering;
    }

    private sealed class Handler(EventFile file) : IContactHandler
    {
        private const int FailsOneIn = 20;

        private readonly Random _random = new(Environment.ProcessId);

        public Task HandleAsync(HookEvent change, CancellationToken cancellationToken)
        {
            if (_random.Next(FailsOneIn) == 0)
                throw new InvalidOperationException("chance");
            file.Told(change);
            return Task.CompletedTask;
        }
    }
}
