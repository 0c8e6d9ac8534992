using BenchmarkDotNet.Attributes;
using ContactCore.Contacts;
using ContactCore.Selections;

namespace ContactCore.Benchmarks.Asking;

/// <summary>The latest fifty whole contacts, beside the same by hand.</summary>
public class ListBenchmarks : QuestionBenchmarks
{
    [Benchmark(Baseline = true)]
    public Task<int> Sql() => HandWrittenPage.ReadAsync(Base, Asked.Where(Base.Dialect));

    [Benchmark]
    public async Task<int> Book()
    {
        ContactPage page = await Base.Book.Contacts.PageAsync(Asked.People, Ranking.Created.Descending, 50);
        return page.Contacts.Count;
    }
}
