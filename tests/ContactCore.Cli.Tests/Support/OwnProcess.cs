using System.Diagnostics;

namespace ContactCore.Cli.Tests.Support;

/// <summary>A process and how it ended.</summary>
/// <param name="Result">Its exit code and what it wrote.</param>
/// <param name="PeakBytes">The most memory it ever held, looked at several times a second.</param>
/// <param name="Took">From its start to its end.</param>
internal sealed record OwnProcess(Result Result, long PeakBytes, TimeSpan Took)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    /// <summary>Runs the program as a process of its own.</summary>
    public static Task<OwnProcess> RunAsync(string folder, params string[] words) => StartAsync(folder, "dotnet", [typeof(App).Assembly.Location, .. words]);

    /// <summary>Runs another program.</summary>
    public static async Task<OwnProcess> StartAsync(string folder, string program, params string[] words)
    {
        ProcessStartInfo start = new(program, words)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        long started = Stopwatch.GetTimestamp();
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        Task ended = process.WaitForExitAsync();
        long peak = 0;
        while (await Task.WhenAny(ended, Task.Delay(Pause)) != ended)
            peak = Math.Max(peak, Peak(process));

        TimeSpan took = Stopwatch.GetElapsedTime(started);
        return new OwnProcess(new Result(process.ExitCode, await output, await error), peak, took);
    }

    /// <summary>The most memory so far; 0 where the process ended while it was asked, which no look beforehand can rule out.</summary>
    private static long Peak(Process process)
    {
        try
        {
            process.Refresh();
            return process.PeakWorkingSet64;
        }
        catch (InvalidOperationException)
        {
            return 0;
        }
    }
}
