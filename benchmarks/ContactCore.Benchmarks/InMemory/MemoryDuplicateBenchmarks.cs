using BenchmarkDotNet.Attributes;
using ContactCore.Benchmarks.Bases;
using ContactCore.Channels;

namespace ContactCore.Benchmarks.InMemory;

/// <summary>Exact duplicates, beside LINQ's GroupBy over a list.</summary>
public class MemoryDuplicateBenchmarks
{
    private BenchmarkBase _base = null!;
    private List<PlainContact> _people = [];

    [GlobalSetup]
    public async Task SetUpAsync()
    {
        _base = LargeBases.Get(MemoryBase.Name);
        _people = await PlainContacts.ReadAsync(MemoryBase.Contacts);
    }

    [Benchmark(Baseline = true)]
    public int GroupBy() => _people.GroupBy(person => person.EmailKey, StringComparer.Ordinal).Count(group => group.Count() > 1);

    [Benchmark]
    public async Task<long> Book() => (await _base.Book.Duplicates.CountAsync(ChannelKind.Email)).Keys;
}
