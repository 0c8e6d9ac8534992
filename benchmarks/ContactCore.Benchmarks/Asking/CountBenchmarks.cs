using System.Globalization;
using BenchmarkDotNet.Attributes;

namespace ContactCore.Benchmarks.Asking;

/// <summary>How many, beside a hand-written count.</summary>
public class CountBenchmarks : QuestionBenchmarks
{
    [Benchmark(Baseline = true)]
    public async Task<long> Sql() =>
        Convert.ToInt64(await Base.ScalarAsync($"SELECT count(*) FROM cc_contacts c WHERE {Asked.Where(Base.Dialect)}"), CultureInfo.InvariantCulture);

    [Benchmark]
    public Task<long> Book() => Base.Book.Contacts.CountAsync(Asked.People);

    protected override void Prepare()
    {
        (long sql, long book) = (Sql().GetAwaiter().GetResult(), Book().GetAwaiter().GetResult());
        if (sql != book)
            throw new InvalidOperationException($"{Asked.Name}: SQL counts {sql}, the book {book}");
    }
}
