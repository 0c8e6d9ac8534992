using BenchmarkDotNet.Attributes;
using ContactCore.Matching.Measures;

namespace ContactCore.Benchmarks.Matching;

/// <summary>The texts that measures are tried on: 20 with 5,000 others each, a hundred thousand pairs.</summary>
public abstract class MeasureBenchmarks
{
    private const int Lefts = 20;
    private const int Rights = 5_000;

    private protected readonly F23.StringSimilarity.JaroWinkler F23JaroWinkler = new();
    private protected readonly F23.StringSimilarity.Levenshtein F23Levenshtein = new();

    [Params("surnames", "emails")]
    public string Question { get; set; } = "";

    private protected string[] Left { get; private set; } = [];

    private protected string[] Right { get; private set; } = [];

    private protected KeptText[] Kept { get; private set; } = [];

    private protected TextBatch Batch { get; private set; } = new();

    private protected double[] Similarities { get; } = new double[Rights];

    private protected int[] Distances { get; } = new int[Rights];

    [GlobalSetup]
    public void SetUp()
    {
        string[] texts = [.. InventedTown.People(20_000).Select(person => Question == "surnames" ? person.Last : $"{person.First}.{person.Last}.{person.Postcode}@{person.City}.example.org").Distinct(StringComparer.Ordinal).Take(Lefts + Rights)];
        Left = texts[..Lefts];
        Right = [.. Enumerable.Range(0, Rights).Select(place => texts[Lefts + (place % (texts.Length - Lefts))])];
        Kept = Array.ConvertAll(Left, text => new KeptText(text));
        Batch = new TextBatch(Right);
    }
}
