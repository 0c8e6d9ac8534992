using System.Data.Common;
using ContactCore.Setup;
using ContactCore.Testing;
using Npgsql;

namespace ContactCore.Benchmarks.Bases;

/// <summary>A base in a database of the PostgreSQL server that CONTACTCORE_TEST_POSTGRES names, or of Debian's.</summary>
public sealed class PostgreSqlBase(string database) : DatabaseBase
{
    private readonly string _connection =
        new NpgsqlConnectionStringBuilder(PostgresServer.ConnectionString) { Database = database, CommandTimeout = 0 }.ToString();

    public override Dialect Dialect => Dialect.PostgreSql;

    protected override void Use(ContactCoreBuilder builder) => builder.UsePostgreSql(_connection);

    protected override DbConnection Connect() => new NpgsqlConnection(_connection);
}
