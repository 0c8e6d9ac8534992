using System.Text;
using BenchmarkDotNet.Attributes;
using ContactCore.Text;

namespace ContactCore.Benchmarks;

/// <summary>Normalising names, beside the BCL's bare normalisation and lower case.</summary>
public class TextBenchmarks
{
    private readonly string[] _names = ["Anna Müller", "Łukasz Żółty", "Nguyễn Thị Mai", "ガブリエル 田中", "Γιώργος", "Maeve O'Brien", "Tom Baker", "Olga Шевченко"];

    [Benchmark(Baseline = true)]
    public int NormalizeAndLowerCase() =>
        _names.Sum(name => name.Normalize(NormalizationForm.FormKD).ToLowerInvariant().Normalize(NormalizationForm.FormKC).Length);

    [Benchmark]
    public int NormalizedTextOf() => _names.Sum(name => NormalizedText.Of(name).Length);
}
