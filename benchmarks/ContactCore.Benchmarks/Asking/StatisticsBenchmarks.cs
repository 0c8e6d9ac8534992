using System.Data.Common;
using BenchmarkDotNet.Attributes;
using ContactCore.Benchmarks.Bases;

namespace ContactCore.Benchmarks.Asking;

/// <summary>Statistics of the whole base, beside the same by hand.</summary>
public class StatisticsBenchmarks
{
    private const string ByStatus = "by status";
    private const string BySource = "by source";
    private const string Growth = "growth of a year";

    private static readonly DateOnly First = new(2024, 1, 1);
    private static readonly DateOnly Last = new(2024, 12, 31);

    private DatabaseBase _base = null!;

    [ParamsSource(nameof(Stores), Priority = 0)]
    public string Store { get; set; } = "";

    [Params(ByStatus, BySource, Growth, Priority = 1)]
    public string Question { get; set; } = "";

    public static IEnumerable<string> Stores => LargeBases.Databases;

    [GlobalSetup]
    public void SetUp() => _base = LargeBases.Database(Store);

    [Benchmark(Baseline = true)]
    public async Task<int> Sql()
    {
        await using DbCommand command = _base.Connection.CreateCommand();
        command.CommandText = Statement().Replace("{true}", _base.Dialect.True, StringComparison.Ordinal);
        command.CommandTimeout = 0;
        await using DbDataReader reader = await command.ExecuteReaderAsync();
        int rows = 0;
        while (await reader.ReadAsync())
            rows++;
        return rows;
    }

    [Benchmark]
    public async Task<int> Book() => Question switch
    {
        ByStatus => (await _base.Book.Statistics.ByStatusAsync()).Count,
        BySource => (await _base.Book.Statistics.BySourceAsync()).Count,
        _ => (await _base.Book.Statistics.GrowthAsync(First, Last)).Count,
    };

    private string Statement() => Question switch
    {
        ByStatus =>
            """
            SELECT kind, status, count(DISTINCT key), count(DISTINCT owner) FROM (
                SELECT h.kind, h.key, h.owner, CASE
                    WHEN h.kind = 0 AND EXISTS (SELECT 1 FROM cc_email_blacklist b WHERE b.key = h.key) THEN -1
                    WHEN h.kind = 1 AND EXISTS (SELECT 1 FROM cc_phone_blacklist p WHERE p.account = 'acme' AND p.key = h.key) THEN -1
                    ELSE coalesce(s.status, 0) END AS status
                FROM cc_channels h LEFT JOIN cc_standings s ON s.account = 'acme' AND s.kind = h.kind AND s.key = h.key
                WHERE h.account = 'acme' AND h.live = {true}) held
            GROUP BY kind, status
            """,
        BySource => "SELECT source, count(*) FROM cc_contacts WHERE account = 'acme' AND state = 0 GROUP BY source",
        _ =>
            $"""
            SELECT day, sum(came), sum(went) FROM (
                SELECT created / 86400000000 AS day, 1 AS came, 0 AS went FROM cc_contacts
                WHERE account = 'acme' AND state IN (0, 1) AND created >= {Instant(First)} AND created < {Instant(Last.AddDays(1))}
                UNION ALL
                SELECT deleted / 86400000000, 0, 1 FROM cc_contacts
                WHERE account = 'acme' AND state = 1 AND deleted >= {Instant(First)} AND deleted < {Instant(Last.AddDays(1))}) moved
            GROUP BY day ORDER BY day
            """,
    };

    private static long Instant(DateOnly day) =>
        (day.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc) - DateTime.UnixEpoch).Ticks / TimeSpan.TicksPerMicrosecond;
}
