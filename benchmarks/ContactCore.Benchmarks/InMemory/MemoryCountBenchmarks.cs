using BenchmarkDotNet.Attributes;

namespace ContactCore.Benchmarks.InMemory;

/// <summary>How many, beside LINQ over a list.</summary>
public class MemoryCountBenchmarks : MemoryQuestionBenchmarks
{
    [Benchmark(Baseline = true)]
    public int Linq() => People.Count(Asked);

    [Benchmark]
    public Task<long> Book() => Base.Book.Contacts.CountAsync(Selected);
}
