using ContactCore.Testing;

namespace ContactCore.Faults.Tests.Load.Running;

/// <summary>Kills the server now and then, and starts it again a while later.</summary>
internal static class ServerKills
{
    private const int LongestAwayMilliseconds = 1500;

    public static async Task RunAsync(KillableServer server, LoadSize size, WriterFleet writers, Func<Task> after)
    {
        Random random = new(42);
        for (int kill = 0; kill < size.ServerKills; kill++)
        {
            await Task.Delay(size.Time / (size.ServerKills + 1));
            await writers.AnyWorkingAsync();
            await server.KillAsync();
            await Task.Delay(random.Next(LongestAwayMilliseconds));
            await server.StartAsync();
            await after();
        }
    }
}
