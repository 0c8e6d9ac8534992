using System.Data.Common;
using BenchmarkDotNet.Attributes;
using ContactCore.Benchmarks.Bases;
using ContactCore.Filters;
using ContactCore.Ids;
using ContactCore.Selections;

namespace ContactCore.Benchmarks.Asking;

/// <summary>The activities of one contact among those of all, beside the same by hand.</summary>
public class ActivityListBenchmarks
{
    private const string Count = "counts by status";
    private const string Page = "the latest fifty";

    private DatabaseBase _base = null!;
    private ContactId _reader;

    [ParamsSource(nameof(Stores), Priority = 0)]
    public string Store { get; set; } = "";

    [Params(Count, Page, Priority = 1)]
    public string Question { get; set; } = "";

    public static IEnumerable<string> Stores => LargeBases.Databases;

    [GlobalSetup]
    public async Task SetUpAsync()
    {
        _base = LargeBases.Database(Store);
        _reader = (await _base.Book.Contacts.PageAsync(Selection.Of(Where.ExternalId.Is(BenchmarkBase.ReadsALot)), Ranking.Created, 1)).Contacts[0].Id;
    }

    [Benchmark(Baseline = true)]
    public async Task<int> Sql()
    {
        await using DbCommand command = _base.Connection.CreateCommand();
        command.CommandText = Question == Count
            ? "SELECT channel, status, count(*) FROM cc_activities WHERE account = 'acme' AND owner = @owner GROUP BY channel, status"
            : "SELECT * FROM cc_activities WHERE account = 'acme' AND owner = @owner ORDER BY sent DESC, origin DESC LIMIT 51";
        DbParameter owner = command.CreateParameter();
        owner.ParameterName = "@owner";
        owner.Value = _base.Dialect.ValueOf(_reader);
        command.Parameters.Add(owner);
        await using DbDataReader reader = await command.ExecuteReaderAsync();
        object[] row = new object[reader.FieldCount];
        int rows = 0;
        while (await reader.ReadAsync())
            rows += reader.GetValues(row) > 0 ? 1 : 0;
        return rows;
    }

    [Benchmark]
    public async Task<int> Book() => Question == Count
        ? (await _base.Book.Activities.CountAsync(_reader)).Count
        : (await _base.Book.Activities.PageAsync(_reader, 50)).Activities.Count;
}
