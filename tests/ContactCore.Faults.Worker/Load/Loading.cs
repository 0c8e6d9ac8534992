using ContactCore.Books;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCore.Faults.Worker.Load;

/// <summary>A writer's process: it warms up, waits for a line of its standard input, and then writes until that is closed.</summary>
public static class Loading
{
    public static async Task RunAsync(string store, string connection, string account, string writer, string ledger)
    {
        await using ServiceProvider host = Hosts.On(store, connection);
        using Ledger kept = new(ledger);
        Writer working = new(host.GetRequiredService<IContactBooks>(), kept, account, writer);

        // The first operation of each kind costs seconds of starting up, which are no load.
        foreach (Operation operation in OperationMix.Each)
            await working.StepAsync(operation);
        Console.WriteLine("ready");
        if (await Console.In.ReadLineAsync() is null)
            return;
        Task closed = Task.Run(Console.In.ReadLineAsync);
        while (!closed.IsCompleted)
            await working.StepAsync();
    }
}
