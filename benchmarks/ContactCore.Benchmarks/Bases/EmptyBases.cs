using ContactCore.Testing;
using Npgsql;

namespace ContactCore.Benchmarks.Bases;

/// <summary>New, empty bases of one database, all taken away again at the end.</summary>
public sealed class EmptyBases(string store) : IAsyncDisposable
{
    private const string Prefix = "contactcore_empty_";

    private readonly List<DatabaseBase> _made = [];

    public async Task<DatabaseBase> NewAsync()
    {
        string name = $"{Prefix}{Guid.NewGuid():N}";
        DatabaseBase made = store == Dialect.Sqlite.Name
            ? new SqliteBase(Path.Combine(LargeBases.Folder, $"{name}.db"))
            : new PostgreSqlBase(name);
        await made.OpenAsync(0);
        _made.Add(made);
        return made;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (DatabaseBase made in _made)
            await made.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        NpgsqlConnection.ClearAllPools();
        foreach (string file in Directory.EnumerateFiles(LargeBases.Folder, $"{Prefix}*"))
            File.Delete(file);
        foreach (DatabaseBase made in _made.Where(made => made is PostgreSqlBase))
            await PostgresServer.ExecuteAsync($"DROP DATABASE IF EXISTS {made.Connection.Database} WITH (FORCE)");
    }
}
