using System.Text;
using ContactCore.Cli.Running;

namespace ContactCore.Cli;

/// <summary>The process: its streams, and Ctrl+C.</summary>
internal static class Program
{
    private static async Task<int> Main(string[] args)
    {
        using CancellationTokenSource stop = new();
        Console.CancelKeyPress += (_, pressed) =>
        {
            // The first asks to stop cleanly; a second one kills, as anywhere.
            pressed.Cancel = !stop.IsCancellationRequested;
            stop.Cancel();
        };
        // Not disposed: the program flushes it, and tells where that fails.
        StreamWriter output = new(Console.OpenStandardOutput(), new UTF8Encoding(false));
        Terminal terminal = new(output, Console.Error, ErrorIsTerminal: !Console.IsErrorRedirected);
        await using StorePool stores = new();
        return await App.RunAsync(args, terminal, stores, stop.Token);
    }
}
