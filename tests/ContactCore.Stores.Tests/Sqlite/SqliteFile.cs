using Microsoft.Data.Sqlite;

namespace ContactCore.Stores.Tests.Sqlite;

/// <summary>A file of a test's own, and ways to spoil what is in it.</summary>
public sealed class SqliteFile
{
    private static readonly Dictionary<StoreProblem, string> Spoiling = new()
    {
        [StoreProblem.SchemaOlder] = "update cc_meta set value = '0' where name = 'schema'",
        [StoreProblem.SchemaNewer] = "update cc_meta set value = '99' where name = 'schema'",
        [StoreProblem.NormalizationDiffers] = """
            update cc_meta set value = '0/old' where name = 'normalization';
            update cc_contacts set full_norm = 'old', last_norm = 'old';
            update cc_segments set name_norm = 'old';
            """,
    };

    private readonly string _path = Path.Combine(Path.GetTempPath(), $"contactcore-{Guid.NewGuid():N}.db");

    public string ConnectionString => $"Data Source={_path}";

    public async Task<bool> TrySpoilAsync(StoreProblem problem)
    {
        if (Spoiling.TryGetValue(problem, out string? sql))
            await RunAsync(sql);
        else if (problem == StoreProblem.Missing)
            Delete();
        else if (problem == StoreProblem.NotAStore)
            await ReplaceAsync();
        else
            return false;
        return true;
    }

    public void Delete()
    {
        SqliteConnection.ClearAllPools();
        foreach (string file in new[] { _path, $"{_path}-wal", $"{_path}-shm" })
            File.Delete(file);
    }

    private async Task ReplaceAsync()
    {
        Delete();
        await File.WriteAllTextAsync(_path, string.Join('\n', Enumerable.Repeat("Flour, sugar and eggs", 100)));
    }

    private async Task RunAsync(string sql)
    {
        await using SqliteConnection connection = new(ConnectionString);
        await connection.OpenAsync();
        await using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
