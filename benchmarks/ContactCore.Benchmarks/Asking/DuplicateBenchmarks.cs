using System.Globalization;
using BenchmarkDotNet.Attributes;
using ContactCore.Benchmarks.Bases;
using ContactCore.Channels;

namespace ContactCore.Benchmarks.Asking;

/// <summary>Exact duplicates, beside a bare GROUP BY of the keys.</summary>
public class DuplicateBenchmarks
{
    private DatabaseBase _base = null!;

    [ParamsSource(nameof(Stores))]
    public string Store { get; set; } = "";

    public static IEnumerable<string> Stores => LargeBases.Databases;

    [GlobalSetup]
    public void SetUp() => _base = LargeBases.Database(Store);

    [Benchmark(Baseline = true)]
    public async Task<long> GroupBy() => Convert.ToInt64(
        await _base.ScalarAsync(
            $"SELECT count(*) FROM (SELECT key FROM cc_channels WHERE account = 'acme' AND kind = 0 AND live = {_base.Dialect.True} GROUP BY key HAVING count(*) > 1) AS g"),
        CultureInfo.InvariantCulture);

    [Benchmark]
    public async Task<long> Book() => (await _base.Book.Duplicates.CountAsync(ChannelKind.Email)).Keys;
}
