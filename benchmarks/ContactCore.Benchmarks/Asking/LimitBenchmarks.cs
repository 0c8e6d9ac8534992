using BenchmarkDotNet.Attributes;
using ContactCore.Benchmarks.Bases;
using ContactCore.Selections;
using ContactCore.Standings;

namespace ContactCore.Benchmarks.Asking;

/// <summary>The same question of an account with a contact limit that nine tenths fit in, beside without.</summary>
public class LimitBenchmarks
{
    private const string Page = "a page of everybody";
    private const string PageOfActive = "a page of the active";
    private const string CountOfActive = "how many are active";
    private const string Statistics = "statistics by status";

    private BenchmarkBase _base = null!;

    [ParamsSource(nameof(Stores), Priority = 0)]
    public string Store { get; set; } = "";

    [Params(Page, PageOfActive, CountOfActive, Statistics, Priority = 1)]
    public string Question { get; set; } = "";

    public static IEnumerable<string> Stores => LargeBases.Databases;

    [GlobalSetup(Target = nameof(Without))]
    public Task Lift() => LimitAsync(null);

    [GlobalSetup(Target = nameof(Limited))]
    public Task Limit() => LimitAsync(BenchmarkBase.Contacts / 10 * 9);

    [GlobalCleanup]
    public Task CleanUp() => LimitAsync(null);

    [Benchmark(Baseline = true)]
    public Task<long> Without() => AskAsync();

    [Benchmark]
    public Task<long> Limited() => AskAsync();

    private async Task LimitAsync(int? limit)
    {
        _base = LargeBases.Get(Store);
        await _base.Book.Settings.ChangeAsync(settings => settings with { ContactLimit = limit });
    }

    private async Task<long> AskAsync()
    {
        Selection active = new() { Status = StatusFilter.Email(AddressStatus.Active) };
        return Question switch
        {
            Page => (await _base.Book.Contacts.PageAsync(Selection.All, Ranking.Created.Descending)).Contacts.Count,
            PageOfActive => (await _base.Book.Contacts.PageAsync(active, Ranking.Created.Descending)).Contacts.Count,
            CountOfActive => await _base.Book.Contacts.CountAsync(active),
            _ => (await _base.Book.Statistics.ByStatusAsync()).Count,
        };
    }
}
