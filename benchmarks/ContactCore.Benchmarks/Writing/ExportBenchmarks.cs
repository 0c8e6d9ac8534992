using BenchmarkDotNet.Attributes;
using ContactCore.Benchmarks.Bases;
using ContactCore.Csv;
using ContactCore.Exporting;
using ContactCore.Selections;

namespace ContactCore.Benchmarks.Writing;

/// <summary>50,000 contacts written as CSV, beside one joined statement whose rows go through the same CSV writer.</summary>
[WarmupCount(1)]
[IterationCount(5)]
public class ExportBenchmarks
{
    private const int Count = 50_000;

    private EmptyBases _bases = null!;
    private DatabaseBase _people = null!;

    [ParamsSource(nameof(Stores))]
    public string Store { get; set; } = "";

    public static IEnumerable<string> Stores => LargeBases.Databases;

    [GlobalSetup]
    public async Task SetUpAsync()
    {
        _bases = new EmptyBases(Store);
        _people = await _bases.NewAsync();
        await _people.ImportAsync(0, Count);
        await _people.ScalarAsync(_people.Dialect.Analyze);
    }

    [Benchmark(Baseline = true)]
    public Task<long> Joined() => JoinedExport.WriteAsync(_people, Stream.Null);

    [Benchmark]
    public async Task<long> Export()
    {
        await using RowSink sink = CsvFile.Write(Stream.Null);
        return await _people.Book.Exports.RunAsync(sink, Selection.All);
    }

    [GlobalCleanup]
    public async Task CleanUpAsync() => await _bases.DisposeAsync();
}
