using BenchmarkDotNet.Attributes;
using ContactCore.Matching.Measures;

namespace ContactCore.Benchmarks.Matching;

/// <summary>Jaro-Winkler of 20 texts with 5,000 others.</summary>
public class JaroWinklerBenchmarks : MeasureBenchmarks
{
    [Benchmark(Baseline = true)]
    public double F23() => Sum((left, right) => F23JaroWinkler.Similarity(left, right));

    [Benchmark]
    public double Textbook() => Sum(TextMeasures.JaroWinkler);

    [Benchmark]
    public double Single() => Sum((left, right) => JaroWinkler.Similarity(left, right));

    [Benchmark]
    public double KeptTable()
    {
        double sum = 0;
        foreach (KeptText left in Kept)
        {
            foreach (string right in Right)
                sum += left.JaroWinkler(right);
        }

        return sum;
    }

    [Benchmark]
    public double SideBySide()
    {
        double sum = 0;
        foreach (KeptText left in Kept)
        {
            left.JaroWinkler(Batch, Similarities);
            sum += Similarities[0];
        }

        return sum;
    }

    private double Sum(Func<string, string, double> measure)
    {
        double sum = 0;
        foreach (string left in Left)
        {
            foreach (string right in Right)
                sum += measure(left, right);
        }

        return sum;
    }
}
