using ContactCore.Cli.Running;

namespace ContactCore.Cli;

/// <summary>The program, apart from the process: what it is given, and the exit code that it gives.</summary>
internal static class App
{
    /// <summary>Runs one command line.</summary>
    /// <param name="args">The command line without the program's name.</param>
    /// <param name="terminal">Where answers and messages go.</param>
    /// <param name="stores">The stores that are open, the memory among them.</param>
    /// <param name="cancellationToken">Ctrl+C.</param>
    /// <returns>The exit code, one of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(
        IReadOnlyList<string> args, Terminal terminal, StorePool stores, CancellationToken cancellationToken)
    {
        try
        {
            int code = await CommandLine.RunAsync(args, new Session(terminal, stores), cancellationToken);
            await terminal.Out.FlushAsync(CancellationToken.None);
            return code;
        }
        catch (Exception e)
        {
            await TryAsync(() => terminal.Error.WriteLineAsync($"error: {Failure.Reason(e)}"));
            // Answers before the failure stand.
            await TryAsync(() => terminal.Out.FlushAsync(CancellationToken.None));
            return Failure.ExitCodeOf(e);
        }
    }

    private static async Task TryAsync(Func<Task> write)
    {
        try
        {
            await write();
        }
        catch (Exception)
        {
            // Nothing can be told there any more, in whatever way it broke: the exit code says it alone.
        }
    }
}
