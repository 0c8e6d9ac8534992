using ContactCore.Testing;
using Npgsql;

namespace ContactCore.Benchmarks.Bases;

/// <summary>New bases of one database, empty or copied, all taken away again at the end.</summary>
public sealed class EmptyBases(string store) : IAsyncDisposable
{
    private const string Prefix = "contactcore_empty_";

    private readonly List<DatabaseBase> _made = [];

    public Task<DatabaseBase> NewAsync() => OpenAsync(NewName());

    /// <summary>Copies a base, which is closed for it.</summary>
    public async Task<DatabaseBase> CopyAsync(DatabaseBase source)
    {
        await source.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        NpgsqlConnection.ClearAllPools();
        string name = NewName();
        if (source is PostgreSqlBase)
            await PostgresServer.ExecuteAsync($"CREATE DATABASE {name} TEMPLATE {source.Connection.Database}");
        else
            File.Copy(source.Connection.DataSource, FileOf(name));
        return await OpenAsync(name);
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

    private static string NewName() => $"{Prefix}{Guid.NewGuid():N}";

    private static string FileOf(string name) => Path.Combine(LargeBases.Folder, $"{name}.db");

    private async Task<DatabaseBase> OpenAsync(string name)
    {
        DatabaseBase made = store == Dialect.Sqlite.Name ? new SqliteBase(FileOf(name)) : new PostgreSqlBase(name);
        await made.OpenAsync(0);
        _made.Add(made);
        return made;
    }
}
