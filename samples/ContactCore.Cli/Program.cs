using System.Runtime.InteropServices;
using System.Text;
using ContactCore.Cli.Running;

namespace ContactCore.Cli;

/// <summary>The process: its streams, and being asked to stop.</summary>
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
        using PosixSignalRegistration ending = PosixSignalRegistration.Create(PosixSignal.SIGTERM, asked =>
        {
            asked.Cancel = !stop.IsCancellationRequested;
            stop.Cancel();
        });
        TextWriter error = Opened(() => Console.Error) ?? TextWriter.Null;
        // Not disposed: the program flushes it, and tells where that fails.
        if (Opened(() => new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false))) is not { } output)
        {
            await error.WriteLineAsync("error: standard output is closed; allowed: one that can be written to, such as /dev/null");
            return ExitCode.Failed;
        }

        Terminal terminal = new(output, error, ErrorIsTerminal: !Console.IsErrorRedirected);
        await using StorePool stores = new();
        return await App.RunAsync(args, terminal, stores, stop.Token);
    }

    // A process may be started with a stream closed (>&-); null then.
    private static TextWriter? Opened(Func<TextWriter> open)
    {
        try
        {
            return open();
        }
        catch (Exception)
        {
            return null;
        }
    }
}
