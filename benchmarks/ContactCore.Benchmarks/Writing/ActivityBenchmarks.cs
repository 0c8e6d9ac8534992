using BenchmarkDotNet.Attributes;
using ContactCore.Activities;
using ContactCore.Benchmarks.Bases;

namespace ContactCore.Benchmarks.Writing;

/// <summary>
/// 50,000 emails to 5,000 contacts reported as a stream, beside a bare insert of the very rows that come of it:
/// activities, and how they fared.
/// </summary>
[WarmupCount(1)]
[IterationCount(3)]
public class ActivityBenchmarks
{
    private const int Count = 50_000;
    private const int Contacts = 5_000;

    private EmptyBases _bases = null!;
    private IReadOnlyList<WrittenRows> _written = [];
    private DatabaseBase _peopled = null!;

    [ParamsSource(nameof(Stores))]
    public string Store { get; set; } = "";

    public static IEnumerable<string> Stores => LargeBases.Databases;

    [GlobalSetup]
    public async Task SetUpAsync()
    {
        _bases = new EmptyBases(Store);
        await PeopleAsync();
        await Report();
        _written = await WrittenRows.ReadAsync(_peopled, "cc_activities", "cc_engagements");
    }

    [IterationSetup]
    public void People() => PeopleAsync().GetAwaiter().GetResult();

    [Benchmark(Baseline = true)]
    public Task Bare() => BareInsert.RunAsync(_peopled, _written, Count / 10_000);

    [Benchmark]
    public Task<ActivityOutcome> Report() => _peopled.Book.Activities.ReportAsync(InventedMail.To(Contacts, Count / Contacts));

    [GlobalCleanup]
    public async Task CleanUpAsync() => await _bases.DisposeAsync();

    private async Task PeopleAsync()
    {
        _peopled = await _bases.NewAsync();
        await _peopled.ImportAsync(0, Contacts);
    }
}
