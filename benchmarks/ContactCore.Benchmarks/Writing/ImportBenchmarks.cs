using BenchmarkDotNet.Attributes;
using ContactCore.Benchmarks.Bases;

namespace ContactCore.Benchmarks.Writing;

/// <summary>
/// 50,000 rows imported into an empty base, beside a bare insert of the very rows that come of it: contacts with their
/// normalised columns, channels, standings, blacklist, categories, fields, history.
/// </summary>
[WarmupCount(1)]
[IterationCount(3)]
public class ImportBenchmarks
{
    private const int Count = 50_000;

    private EmptyBases _bases = null!;
    private IReadOnlyList<WrittenRows> _written = [];
    private DatabaseBase _empty = null!;

    [ParamsSource(nameof(Stores))]
    public string Store { get; set; } = "";

    public static IEnumerable<string> Stores => LargeBases.Databases;

    [GlobalSetup]
    public async Task SetUpAsync()
    {
        _bases = new EmptyBases(Store);
        DatabaseBase source = await _bases.NewAsync();
        await source.ImportAsync(0, Count);
        _written = await WrittenRows.ReadAsync(source);
    }

    [IterationSetup]
    public void Empty() => _empty = _bases.NewAsync().GetAwaiter().GetResult();

    [Benchmark(Baseline = true)]
    public Task Bare() => BareInsert.RunAsync(_empty, _written, Count / BenchmarkBase.BatchSize);

    [Benchmark]
    public Task Import() => _empty.ImportAsync(0, Count);

    [GlobalCleanup]
    public async Task CleanUpAsync() => await _bases.DisposeAsync();
}
