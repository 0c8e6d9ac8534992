using System.Globalization;

namespace ContactCore.Faults.Tests.Load.Running;

/// <summary>All writers of a load, the accounts' in turn.</summary>
internal sealed class WriterFleet : IDisposable
{
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(20);

    private readonly WriterProcess[] _writers;
    private readonly Random _random = new(4711);

    public WriterFleet(LoadStore store, LoadSize size, string[] accounts, LedgerFolder ledgers) =>
        _writers = [.. Enumerable.Range(0, size.Writers).Select(number => New(store, accounts, number, ledgers))];

    /// <summary>Starts them all and lets them begin together.</summary>
    public async Task StartAsync()
    {
        foreach (WriterProcess writer in _writers)
            writer.Start();
        await Task.WhenAll(_writers.Select(writer => writer.ReadyAsync()));
        foreach (WriterProcess writer in _writers)
            writer.Go();
    }

    /// <summary>Kills one now and then, always one that is at work, and starts it again.</summary>
    /// <param name="size">How many and in which time.</param>
    /// <param name="after">What is done after each.</param>
    public async Task KillAsync(LoadSize size, Func<Task> after)
    {
        for (int kill = 0; kill < size.WriterKills; kill++)
        {
            await Task.Delay(size.Time / (size.WriterKills + 1));
            WriterProcess writer = await AnyWorkingAsync();
            await writer.KillAsync();
            await after();
            writer.Start();
            writer.Go();
        }
    }

    /// <summary>Waits until half of them are at work, so that what is killed is under load, and gives one of these.</summary>
    public async Task<WriterProcess> AnyWorkingAsync()
    {
        while (true)
        {
            WriterProcess[] working = [.. _writers.Where(writer => writer.IsWorking)];
            if (working.Length * 2 >= _writers.Length)
                return working[_random.Next(working.Length)];
            await Task.Delay(Moment);
        }
    }

    public Task StopAsync() => Task.WhenAll(_writers.Select(writer => writer.StopAsync()));

    public void Dispose() => Array.ForEach(_writers, writer => writer.Dispose());

    private static WriterProcess New(LoadStore store, string[] accounts, int number, LedgerFolder ledgers)
    {
        string account = accounts[number % accounts.Length];
        string writer = ((number / accounts.Length) + 1).ToString(CultureInfo.InvariantCulture);
        return new WriterProcess(store, account, writer, ledgers.PathOf(account, writer));
    }
}
