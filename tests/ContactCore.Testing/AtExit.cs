using System.Collections.Concurrent;
using Npgsql;

namespace ContactCore.Testing;

/// <summary>
/// Takes away from a server that is not ours what the process made there and no test took away: databases before the
/// roles that own them. A test runner gives a process little time to end; what is left by one that was killed does no harm.
/// </summary>
internal static class AtExit
{
    private static readonly ConcurrentDictionary<string, bool> Statements = Begin();

    public static void Run(string sql) => Statements.TryAdd(sql, true);

    public static void Forget(string sql) => Statements.TryRemove(sql, out _);

    private static ConcurrentDictionary<string, bool> Begin()
    {
        ConcurrentDictionary<string, bool> statements = new(StringComparer.Ordinal);
        if (Environment.GetEnvironmentVariable("CONTACTCORE_TEST_POSTGRES") is { Length: > 0 })
            AppDomain.CurrentDomain.ProcessExit += (_, _) => TakeAway(statements.Keys.Order(StringComparer.Ordinal));
        return statements;
    }

    // "DROP DATABASE" comes before "DROP ROLE".
    private static void TakeAway(IEnumerable<string> statements)
    {
        using NpgsqlConnection connection = new(PostgresServer.ConnectionString);
        try
        {
            connection.Open();
            foreach (string sql in statements)
            {
                using NpgsqlCommand command = new(sql, connection);
                command.ExecuteNonQuery();
            }
        }
        catch (NpgsqlException)
        {
            // The result of the tests stands.
        }
    }
}
