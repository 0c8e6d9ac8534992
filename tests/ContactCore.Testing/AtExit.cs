using System.Collections.Concurrent;
using Npgsql;

namespace ContactCore.Testing;

/// <summary>Takes away from a server that is not ours what the process made there: the last first, and never in anybody's way.</summary>
internal static class AtExit
{
    private static readonly ConcurrentStack<string> Statements = Begin();

    public static void Run(string sql) => Statements.Push(sql);

    private static ConcurrentStack<string> Begin()
    {
        ConcurrentStack<string> statements = new();
        if (Environment.GetEnvironmentVariable("CONTACTCORE_TEST_POSTGRES") is { Length: > 0 })
            AppDomain.CurrentDomain.ProcessExit += (_, _) => TakeAway(statements);
        return statements;
    }

    private static void TakeAway(ConcurrentStack<string> statements)
    {
        while (statements.TryPop(out string? sql))
        {
            try
            {
                PostgresServer.ExecuteAsync(sql).GetAwaiter().GetResult();
            }
            catch (NpgsqlException)
            {
                // The next run makes others; this one's result stands.
            }
        }
    }
}
