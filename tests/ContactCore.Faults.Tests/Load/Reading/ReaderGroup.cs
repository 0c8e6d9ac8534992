using ContactCore.Accounts;
using ContactCore.Actors;
using ContactCore.Books;
using ContactCore.Faults.Worker.Load;
using ContactCore.Stores;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCore.Faults.Tests.Load.Reading;

/// <summary>All readers of a load, the accounts' in turn; each goes on whatever becomes of the server.</summary>
internal sealed class ReaderGroup
{
    private const int LongestRestMilliseconds = 100;

    private Task _reading = Task.CompletedTask;
    private long _reads;
    private long _failed;

    public static async Task<ReaderGroup> StartAsync(
        IServiceProvider host, int readers, string[] accounts, Findings findings, CancellationToken over)
    {
        ReaderGroup group = new();
        List<Task> reading = [];
        for (int i = 0; i < readers; i++)
        {
            AccountId account = AccountId.Parse(accounts[i % accounts.Length]);
            ContactBook book = await host.GetRequiredService<IContactBooks>().OpenAsync(account, Actor.User("reader"), CancellationToken.None);
            Random random = new(i);
            Reader reader = new(book, findings, random);
            reading.Add(Task.Run(() => group.ReadAsync(reader, random, over), CancellationToken.None));
        }

        group._reading = Task.WhenAll(reading);
        return group;
    }

    /// <summary>Waits until all have ended; a failure of one fails the test.</summary>
    public Task EndAsync() => _reading;

    public override string ToString() => FormattableString.Invariant($"{_reads} reads, {_failed} more while the store was away or busy");

    private async Task ReadAsync(Reader reader, Random random, CancellationToken over)
    {
        while (!over.IsCancellationRequested)
        {
            try
            {
                await reader.ReadAsync();
                Interlocked.Increment(ref _reads);
                await Task.Delay(random.Next(LongestRestMilliseconds), CancellationToken.None);
            }
            catch (StoreException e) when (e.IsTransient)
            {
                Interlocked.Increment(ref _failed);
                await Task.Delay(Outages.Pause, CancellationToken.None);
            }
        }
    }
}
