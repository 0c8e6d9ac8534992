using BenchmarkDotNet.Attributes;
using ContactCore.Benchmarks.Bases;

namespace ContactCore.Benchmarks.InMemory;

/// <summary>50,000 rows imported into an empty base in memory, beside reading them into a list of plain objects.</summary>
[WarmupCount(1)]
[IterationCount(5)]
public class MemoryImportBenchmarks
{
    private const int Count = 50_000;

    private MemoryBase _empty = null!;

    [IterationSetup]
    public void Empty()
    {
        _empty = new MemoryBase();
        _empty.OpenAsync(0).GetAwaiter().GetResult();
    }

    [Benchmark(Baseline = true)]
    public async Task<int> List() => (await PlainContacts.ReadAsync(Count)).Count;

    [Benchmark]
    public Task Import() => _empty.ImportAsync(0, Count);

    [IterationCleanup]
    public void Leave() => _empty.DisposeAsync().AsTask().GetAwaiter().GetResult();
}
