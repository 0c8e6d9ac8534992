using BenchmarkDotNet.Attributes;
using ContactCore.Channels;

namespace ContactCore.Benchmarks.InMemory;

/// <summary>Exact duplicates, beside LINQ's GroupBy over a list.</summary>
public class MemoryDuplicateBenchmarks : MemoryBenchmarks
{
    [Benchmark(Baseline = true)]
    public int GroupBy() => People.GroupBy(person => person.EmailKey, StringComparer.Ordinal).Count(group => group.Count() > 1);

    [Benchmark]
    public async Task<long> Book() => (await Base.Book.Duplicates.CountAsync(ChannelKind.Email)).Keys;
}
