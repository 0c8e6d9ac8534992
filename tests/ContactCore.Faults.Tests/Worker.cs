using System.Diagnostics;

namespace ContactCore.Faults.Tests;

/// <summary>Starts worker processes.</summary>
public static class Worker
{
    private static readonly string Assembly = typeof(ContactCore.Faults.Worker.Work).Assembly.Location;

    public static Process Start(params string[] words)
    {
        ProcessStartInfo start = new("dotnet")
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // Workers are killed long before it would pay.
        start.Environment["DOTNET_TieredPGO"] = "0";
        start.ArgumentList.Add("exec");
        start.ArgumentList.Add(Assembly);
        foreach (string word in words)
            start.ArgumentList.Add(word);
        return Process.Start(start) ?? throw new InvalidOperationException("the worker did not start");
    }

    /// <summary>Waits for its end and gives its last line; what it says of a failure fails the test.</summary>
    public static async Task<string> LastLineAsync(Process worker)
    {
        Task<string> told = worker.StandardOutput.ReadToEndAsync();
        string error = await worker.StandardError.ReadToEndAsync();
        await worker.WaitForExitAsync();
        Assert.True(worker.ExitCode == 0, error);
        return (await told).TrimEnd().Split('\n')[^1];
    }
}
