using Npgsql;

namespace ContactCore.Testing;

/// <summary>A database of one test's own; it is not there before it is created.</summary>
public sealed class TestDatabase
{
    /// <summary>The database's name.</summary>
    public string Name { get; } = $"cc_{Guid.NewGuid():N}";

    /// <summary>Leads to the database, as the server's own role.</summary>
    public string ConnectionString => As(null);

    /// <summary>Leads to the database as a role.</summary>
    public string As(TestRole? role)
    {
        NpgsqlConnectionStringBuilder parts = new(PostgresServer.ConnectionString) { Database = Name };
        if (role is not null)
            (parts.Username, parts.Password) = (role.Name, TestRole.Password);
        return parts.ToString();
    }

    /// <summary>Creates it, with more such as <c>TEMPLATE x OWNER y</c>.</summary>
    public Task CreateAsync(string more = "") => PostgresServer.ExecuteAsync($"CREATE DATABASE {Name} {more}");

    /// <summary>Runs statements in it.</summary>
    public async Task<object?> ScalarAsync(string sql)
    {
        await using NpgsqlConnection connection = new(ConnectionString);
        await connection.OpenAsync();
        await using NpgsqlCommand command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync();
    }

    /// <summary>Takes it away, whoever is connected to it.</summary>
    public async Task DropAsync(TestRole? role = null)
    {
        ClearPools(role);
        await PostgresServer.ExecuteAsync($"DROP DATABASE IF EXISTS {Name} WITH (FORCE)");
    }

    /// <summary>Closes the idle connections to it.</summary>
    public void ClearPools(TestRole? role = null)
    {
        foreach (string led in new[] { ConnectionString, As(role) })
        {
            using NpgsqlConnection connection = new(led);
            NpgsqlConnection.ClearPool(connection);
        }
    }
}
