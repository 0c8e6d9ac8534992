using BenchmarkDotNet.Attributes;
using ContactCore.Accounts;
using ContactCore.Actors;
using ContactCore.Books;
using ContactCore.Channels;
using ContactCore.Consents;
using ContactCore.Importing;
using ContactCore.Selections;
using ContactCore.Setup;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace ContactCore.Benchmarks;

/// <summary>Questions to a SQLite base of 100,000 contacts, beside hand-written SQL over the same tables.</summary>
[MemoryDiagnoser]
public class StoreBenchmarks
{
    private const int Contacts = 100_000;

    private readonly string _folder = Directory.CreateTempSubdirectory("contactcore-benchmarks-").FullName;
    private ServiceProvider _services = null!;
    private ContactBook _book = null!;
    private SqliteConnection _connection = null!;

    [GlobalSetup]
    public async Task SetUpAsync()
    {
        string file = Path.Combine(_folder, "contacts.db");
        ServiceCollection services = new();
        services.AddContactCore(options => options.BatchSize = 2000).UseSqlite($"Data Source={file}");
        _services = services.BuildServiceProvider();
        await _services.GetRequiredService<IInstallation>().PrepareAsync();
        _book = await _services.GetRequiredService<IContactBooks>().OpenAsync(AccountId.Parse("acme"), Actor.System());
        await _book.Imports.RunAsync(new Invented(Contacts), new ImportPlan { Consent = Consent.Given("fair", "yes"), MatchBy = MatchKey.None });
        _connection = new SqliteConnection($"Data Source={file}");
        await _connection.OpenAsync();
    }

    [GlobalCleanup]
    public async Task CleanUpAsync()
    {
        await _connection.DisposeAsync();
        await _services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    [Benchmark(Baseline = true)]
    public async Task<long> DuplicateKeysBySql() => await ScalarAsync(
        """
        SELECT count(*) FROM (SELECT key FROM cc_channels WHERE account = 'acme' AND kind = 0 AND live = 1
        GROUP BY key HAVING count(DISTINCT owner) > 1)
        """);

    [Benchmark]
    public async Task<long> DuplicateKeysByBook() => (await _book.Duplicates.CountAsync(ChannelKind.Email)).Keys;

    [Benchmark]
    public async Task<long> CountBySql() => await ScalarAsync("SELECT count(*) FROM cc_contacts WHERE account = 'acme' AND state = 0");

    [Benchmark]
    public Task<long> CountByBook() => _book.Contacts.CountAsync(Selection.All);

    [Benchmark]
    public async Task<int> PageByBook() =>
        (await _book.Contacts.PageAsync(Selection.All, Ranking.Created.Descending, 50)).Contacts.Count;

    private async Task<long> ScalarAsync(string sql)
    {
        await using SqliteCommand command = _connection.CreateCommand();
        command.CommandText = sql;
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
