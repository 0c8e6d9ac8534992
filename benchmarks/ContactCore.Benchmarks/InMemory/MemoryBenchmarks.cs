using BenchmarkDotNet.Attributes;
using ContactCore.Benchmarks.Bases;

namespace ContactCore.Benchmarks.InMemory;

/// <summary>What the benchmarks of the large base in memory share: the base, and the same people in a list.</summary>
public abstract class MemoryBenchmarks
{
    protected BenchmarkBase Base { get; private set; } = null!;

    protected List<PlainContact> People { get; private set; } = [];

    [GlobalSetup]
    public async Task SetUpAsync()
    {
        Base = LargeBases.Get(MemoryBase.Name);
        People = await PlainContacts.ReadAsync(Base.Size);
        await PrepareAsync();
    }

    protected virtual Task PrepareAsync() => Task.CompletedTask;
}
