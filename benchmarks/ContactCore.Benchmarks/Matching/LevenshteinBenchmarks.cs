using BenchmarkDotNet.Attributes;
using ContactCore.Matching.Measures;

namespace ContactCore.Benchmarks.Matching;

/// <summary>Levenshtein of 20 texts with 5,000 others.</summary>
public class LevenshteinBenchmarks : MeasureBenchmarks
{
    [Benchmark(Baseline = true)]
    public long F23() => Sum((left, right) => (int)F23Levenshtein.Distance(left, right));

    [Benchmark]
    public long Textbook() => Sum(TextMeasures.Levenshtein);

    [Benchmark]
    public long Single() => Sum((left, right) => Levenshtein.Distance(left, right));

    [Benchmark]
    public long KeptTable()
    {
        long sum = 0;
        foreach (KeptText left in Kept)
        {
            foreach (string right in Right)
                sum += left.Levenshtein(right);
        }

        return sum;
    }

    [Benchmark]
    public long SideBySide()
    {
        long sum = 0;
        foreach (KeptText left in Kept)
        {
            left.Levenshtein(Batch, Distances);
            sum += Distances[0];
        }

        return sum;
    }

    private long Sum(Func<string, string, int> measure)
    {
        long sum = 0;
        foreach (string left in Left)
        {
            foreach (string right in Right)
                sum += measure(left, right);
        }

        return sum;
    }
}
