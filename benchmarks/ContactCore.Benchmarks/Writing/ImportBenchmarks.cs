using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using ContactCore.Benchmarks.Bases;
using ContactCore.Testing;
using Npgsql;

namespace ContactCore.Benchmarks.Writing;

/// <summary>
/// 50,000 rows imported into an empty base, beside a bare insert of the very rows that come of it: contacts with their
/// normalised columns, channels, standings, blacklist, categories, fields, history.
/// </summary>
[SimpleJob(RunStrategy.Monitoring, warmupCount: 1, iterationCount: 3)]
public class ImportBenchmarks
{
    private const int Count = 50_000;

    private readonly List<BenchmarkBase> _made = [];
    private IReadOnlyList<WrittenRows> _written = [];
    private BenchmarkBase _empty = null!;

    [ParamsSource(nameof(Stores))]
    public string Store { get; set; } = "";

    public static IEnumerable<string> Stores => LargeBases.Names;

    [GlobalSetup]
    public async Task SetUpAsync()
    {
        BenchmarkBase source = await NewAsync();
        await source.ImportAsync(0, Count);
        _written = await WrittenRows.ReadAsync(source);
    }

    [IterationSetup]
    public void Empty() => _empty = NewAsync().GetAwaiter().GetResult();

    [Benchmark(Baseline = true)]
    public Task Bare() => BareInsert.RunAsync(_empty, _written, Count / BenchmarkBase.BatchSize);

    [Benchmark]
    public Task Import() => _empty.ImportAsync(0, Count);

    [GlobalCleanup]
    public async Task CleanUpAsync()
    {
        foreach (BenchmarkBase made in _made)
            await made.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        NpgsqlConnection.ClearAllPools();
        foreach (string file in Directory.EnumerateFiles(LargeBases.Folder, "contactcore_import_*"))
            File.Delete(file);
        if (Store == Dialect.PostgreSql.Name)
        {
            foreach (BenchmarkBase made in _made)
                await PostgresServer.ExecuteAsync($"DROP DATABASE IF EXISTS {made.Connection.Database} WITH (FORCE)");
        }
    }

    private async Task<BenchmarkBase> NewAsync()
    {
        string name = $"contactcore_import_{Guid.NewGuid():N}";
        BenchmarkBase made = Store == Dialect.Sqlite.Name
            ? new SqliteBase(Path.Combine(LargeBases.Folder, $"{name}.db"))
            : new PostgreSqlBase(name);
        await made.OpenAsync(0);
        _made.Add(made);
        return made;
    }
}
