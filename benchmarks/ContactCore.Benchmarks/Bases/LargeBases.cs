using System.Collections.Concurrent;

namespace ContactCore.Benchmarks.Bases;

/// <summary>
/// The large bases, made once and kept: the SQLite file in CONTACTCORE_BENCHMARK_FOLDER (or the temporary folder), the
/// PostgreSQL database on its server, the one in memory as long as the process.
/// </summary>
public static class LargeBases
{
    private static readonly ConcurrentDictionary<string, Task<BenchmarkBase>> Open = new(StringComparer.Ordinal);

    public static IEnumerable<string> Databases => [Dialect.Sqlite.Name, Dialect.PostgreSql.Name];

    public static IEnumerable<string> Stores => [.. Databases, MemoryBase.Name];

    public static string Folder => Environment.GetEnvironmentVariable("CONTACTCORE_BENCHMARK_FOLDER") ?? Path.GetTempPath();

    public static BenchmarkBase Get(string name) => Open.GetOrAdd(name, OpenAsync).GetAwaiter().GetResult();

    public static DatabaseBase Database(string name) => (DatabaseBase)Get(name);

    private static async Task<BenchmarkBase> OpenAsync(string name)
    {
        string title = FormattableString.Invariant($"contactcore_reported_{BenchmarkBase.Contacts}");
        BenchmarkBase made = name == MemoryBase.Name ? new MemoryBase()
            : name == Dialect.Sqlite.Name ? new SqliteBase(Path.Combine(Folder, $"{title}.db"))
            : new PostgreSqlBase(title);
        await made.OpenAsync(made.Size);
        return made;
    }
}
