using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Engines;
using ContactCore.Benchmarks.Bases;
using ContactCore.Contacts;
using ContactCore.Selections;

namespace ContactCore.Benchmarks.Writing;

/// <summary>
/// Half the people of a large base deleted by rule 2, all unsubscribed, in transactions of a batch each, beside one
/// statement a table by hand in a single transaction that keeps every other writer waiting.
/// </summary>
[SimpleJob(RunStrategy.ColdStart, iterationCount: 1)]
public class DeletionBenchmarks
{
    private EmptyBases _bases = null!;
    private DatabaseBase _source = null!;
    private DatabaseBase _people = null!;

    [ParamsSource(nameof(Stores))]
    public string Store { get; set; } = "";

    public static IEnumerable<string> Stores => LargeBases.Databases;

    [GlobalSetup]
    public async Task SetUpAsync()
    {
        _bases = new EmptyBases(Store);
        _source = await _bases.NewAsync();
        await _source.ImportAsync(new InventedPeople(0, BenchmarkBase.Contacts / 2, areRefusing: true));
        await _source.ScalarAsync(_source.Dialect.Analyze);
    }

    [IterationSetup]
    public void Copy() => _people = _bases.CopyAsync(_source).GetAwaiter().GetResult();

    [Benchmark(Baseline = true)]
    public async Task Sql()
    {
        await _people.ScalarAsync("BEGIN");
        await _people.ScalarAsync(
            $"""
            INSERT INTO cc_contact_history (account, id, owner, origin, at, what, reason, actor_kind, actor_id)
            SELECT account, {_people.Dialect.RandomId}, id, id, 1767225600000000, 2, 'clean-up', 0, 'system' FROM cc_contacts WHERE account = 'acme' AND state = 0
            """);
        await _people.ScalarAsync($"UPDATE cc_channels SET live = {_people.Dialect.False} WHERE account = 'acme' AND live = {_people.Dialect.True}");
        await _people.ScalarAsync(
            """
            UPDATE cc_contacts SET state = 1, deleted = 1767225600000000, deleted_actor_kind = 0, deleted_actor_id = 'system',
                deleted_reason = 'clean-up', changed = 1767225600000000, version = version + 1
            WHERE account = 'acme' AND state = 0
            """);
        await _people.ScalarAsync("COMMIT");
    }

    [Benchmark]
    public Task<DeleteOutcome> Book() => _people.Book.Contacts.DeleteAsync(Selection.All, "clean-up");

    [GlobalCleanup]
    public async Task CleanUpAsync() => await _bases.DisposeAsync();
}
