using ContactCore.Accounts;
using ContactCore.Actors;
using ContactCore.Books;
using ContactCore.Faults.Tests.Load.Counting;
using ContactCore.Faults.Tests.Load.Delivering;
using ContactCore.Faults.Tests.Load.Reading;
using ContactCore.Faults.Tests.Load.Running;
using ContactCore.Faults.Worker;
using ContactCore.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCore.Faults.Tests.Load;

/// <summary>A load from its beginning to its counting.</summary>
internal sealed class LoadRun(LoadStore store, LoadSize size)
{
    private static readonly string[] Names = ["acme", "bolt", "cove", "dune"];

    private readonly string[] _accounts = Names[..size.Accounts];
    private readonly Findings _findings = new();

    /// <param name="server">Is killed meanwhile.</param>
    /// <param name="sight">Looks on meanwhile, and afterwards.</param>
    public async Task RunAsync(KillableServer? server = null, RawSight? sight = null)
    {
        using LedgerFolder ledgers = new();
        await using ServiceProvider host = Hosts.On(store.Kind, store.Connection);
        await Beginning.PrepareAsync(host, _accounts, ledgers);
        using WriterFleet writers = new(store, size, _accounts, ledgers);
        using DelivererPair deliverers = new(store);
        deliverers.Start();
        await writers.StartAsync();
        using CancellationTokenSource over = new();
        ReaderGroup readers = await ReaderGroup.StartAsync(host, size.Readers, _accounts, _findings, over.Token);
        Task looking = sight?.LookUntilAsync(_accounts, _findings, over.Token) ?? Task.CompletedTask;
        Agreement agreement = new(store, _findings);
        TimeSpan took = await KillUntilOverAsync(writers, deliverers, agreement, server);
        await writers.StopAsync();
        await deliverers.StopAsync();
        await over.CancelAsync();
        await Task.WhenAll(readers.EndAsync(), looking);
        await CountAsync(ledgers, deliverers);
        if (sight is not null)
            await sight.LookAsync(_accounts, _findings);
        Console.WriteLine($"{store.Kind}, {size.Writers} writers and {size.Readers} readers of {size.Accounts} accounts for {took.TotalSeconds:F0} s: "
            + $"{Figures.Of(ledgers.Read())}; {size.WriterKills} writers and {size.ServerKills} servers killed; {readers}"
            + $"; {deliverers}; {agreement.Looks} looks at what agrees"
            + (sight is null ? "" : $"; {sight.Looks} raw looks") + $"; {_findings}");
        _findings.RequireNone();
    }

    // The load lasts until the last kill, also where the machine is slow.
    private async Task<TimeSpan> KillUntilOverAsync(WriterFleet writers, DelivererPair deliverers, Agreement agreement, KillableServer? server)
    {
        long began = System.Diagnostics.Stopwatch.GetTimestamp();
        Task serverKills = server is null ? Task.CompletedTask : ServerKills.RunAsync(server, size, writers, agreement.LookAsync);
        await Task.WhenAll(Task.Delay(size.Time), writers.KillAsync(size, AfterKillAsync), serverKills);
        await agreement.LookAsync();
        return System.Diagnostics.Stopwatch.GetElapsedTime(began);

        async Task AfterKillAsync()
        {
            await agreement.LookAsync();
            await deliverers.KillOneAsync();
        }
    }

    private async Task CountAsync(LedgerFolder ledgers, DelivererPair deliverers)
    {
        await using ServiceProvider fresh = Hosts.On(store.Kind, store.Connection);
        List<AccountCount> counts = [];
        foreach (string account in _accounts)
        {
            AccountCount count = new(fresh, new AccountLedger(account, ledgers.Read()), _findings);
            await count.CountAsync();
            counts.Add(count);
        }

        await RawCount.CompareAsync(store, counts, _findings);
        ILookup<string, Guid> entries = await store.EntriesAsync();
        foreach (string account in _accounts)
        {
            ContactBook book = await fresh.GetRequiredService<IContactBooks>().OpenAsync(AccountId.Parse(account), Actor.User("counter"));
            await new EventCount(book, deliverers.Read(), _findings).CountAsync(entries[account].ToHashSet());
        }
    }
}
