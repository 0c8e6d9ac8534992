using BenchmarkDotNet.Attributes;
using ContactCore.Contacts;
using ContactCore.Selections;

namespace ContactCore.Benchmarks.InMemory;

/// <summary>The latest fifty, beside LINQ over a list.</summary>
public class MemoryListBenchmarks : MemoryQuestionBenchmarks
{
    [Benchmark(Baseline = true)]
    public int Linq() => People.Where(Asked).OrderByDescending(person => person.Created).Take(50).ToList().Count;

    [Benchmark]
    public async Task<int> Book()
    {
        ContactPage page = await Base.Book.Contacts.PageAsync(Selected, Ranking.Created.Descending, 50);
        return page.Contacts.Count;
    }
}
