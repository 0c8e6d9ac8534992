using BenchmarkDotNet.Attributes;
using ContactCore.Benchmarks.Bases;
using ContactCore.Contacts;
using ContactCore.Selections;

namespace ContactCore.Benchmarks.Asking;

/// <summary>The ten-thousandth page of fifty, or the middle one of a base that has fewer, beside the first.</summary>
public class DepthBenchmarks
{
    private const int Size = 50;
    private const int Pages = 10_000;

    private BenchmarkBase _base = null!;
    private Cursor? _after;

    [ParamsSource(nameof(Stores))]
    public string Store { get; set; } = "";

    public static IEnumerable<string> Stores => LargeBases.Stores;

    [GlobalSetup]
    public async Task SetUpAsync()
    {
        _base = LargeBases.Get(Store);
        int pages = Math.Min(Pages, _base.Size / Size / 2);
        for (int skipped = 0; skipped < (pages - 1) * Size; skipped += 1000)
            _after = (await _base.Book.Contacts.PageAsync(Selection.All, Ranking.Created.Descending, 1000, _after)).Next;
    }

    [Benchmark(Baseline = true)]
    public Task<ContactPage> First() => _base.Book.Contacts.PageAsync(Selection.All, Ranking.Created.Descending, Size);

    [Benchmark]
    public Task<ContactPage> Deep() => _base.Book.Contacts.PageAsync(Selection.All, Ranking.Created.Descending, Size, _after);
}
