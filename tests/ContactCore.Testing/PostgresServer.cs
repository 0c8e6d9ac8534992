using Npgsql;

namespace ContactCore.Testing;

/// <summary>
/// The PostgreSQL server of the tests: the one that CONTACTCORE_TEST_POSTGRES names, or else one of Debian's that this
/// process starts once and takes away with it.
/// </summary>
public static class PostgresServer
{
    private const string Variable = "CONTACTCORE_TEST_POSTGRES";

    private static readonly Lazy<string> Chosen = new(Choose);

    /// <summary>Leads to the server, as a role that may create databases and roles.</summary>
    public static string ConnectionString => Chosen.Value;

    /// <summary>Runs a statement in the server's maintenance database.</summary>
    public static async Task ExecuteAsync(string sql)
    {
        await using NpgsqlConnection connection = new(ConnectionString);
        await connection.OpenAsync();
        await using NpgsqlCommand command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    private static string Choose()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named)
            return named;
        OwnServer server = OwnServer.Start() ?? throw None(
            $"to set {Variable} to the connection string of a server whose role may create databases and roles, ");
        AppDomain.CurrentDomain.ProcessExit += (_, _) => server.Stop();
        return server.ConnectionString;
    }

    internal static InvalidOperationException None(string allowed) => new(
        $"The PostgreSQL tests have no server: {OwnServer.LastWords.Trim()} Allowed: to install Debian's with `apt-get install postgresql`, "
        + $"{allowed}or to leave these tests out with --filter \"Database!=PostgreSQL\".");
}
