using ContactCore.Stores;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.Sqlite.Files;

/// <summary>The file of a database, looked at from outside.</summary>
internal sealed class DatabaseFile
{
    private readonly string _connectionString;
    private readonly SqliteOpenMode _mode;
    private readonly string? _path;

    private DatabaseFile(string connectionString)
    {
        _connectionString = connectionString;
        SqliteConnectionStringBuilder parts = new(connectionString);
        _mode = parts.Mode;

        // A URI or a database in memory is SQLite's own affair.
        bool isFile = parts.Mode != SqliteOpenMode.Memory && parts.DataSource.Length > 0 && parts.DataSource != ":memory:"
            && !parts.DataSource.StartsWith("file:", StringComparison.OrdinalIgnoreCase)
            && !parts.DataSource.StartsWith('|');
        _path = isFile ? Path.GetFullPath(parts.DataSource) : null;
    }

    public static DatabaseFile Of(DbContext db) => new(db.Database.GetConnectionString() ?? "");

    /// <summary>Why the file cannot be opened, as far as that shows from outside; null where it is there.</summary>
    public StoreException? Absence(Exception? inner = null)
    {
        if (_path is null || File.Exists(_path))
            return null;
        string folder = Path.GetDirectoryName(_path)!;
        return Directory.Exists(folder)
            ? new StoreException(StoreProblem.Missing, $"there is no file '{_path}'; allowed: to call IInstallation.PrepareAsync, which creates it, or to name the file of a store", inner)
            : new StoreException(StoreProblem.Missing, $"there is no folder '{folder}'; allowed: to create it, or to name a file in one that is there", inner);
    }

    /// <exception cref="StoreException">The file is not there.</exception>
    public void RequireThere()
    {
        if (Absence() is { } absence)
            throw absence;
    }

    /// <summary>Creates the file where there is none, and turns write-ahead logging on, so that readers and the writer do not wait for each other.</summary>
    public async Task CreateAsync(CancellationToken cancellationToken)
    {
        if (_path is not null && !Directory.Exists(Path.GetDirectoryName(_path)))
            RequireThere();
        if (_mode == SqliteOpenMode.ReadOnly)
        {
            RequireThere();
            return;
        }

        SqliteConnectionStringBuilder parts = new(_connectionString);
        if (_mode == SqliteOpenMode.ReadWrite)
            parts.Mode = SqliteOpenMode.ReadWriteCreate;
        SqliteConnection connection = new(parts.ToString());
        await using (connection.ConfigureAwait(false))
        {
            await connection.OpenAsync(cancellationToken).ConfigureAwait(false);
            SqliteCommand command = connection.CreateCommand();
            await using (command.ConfigureAwait(false))
            {
                command.CommandText = "PRAGMA journal_mode = WAL";
                await command.ExecuteScalarAsync(cancellationToken).ConfigureAwait(false);
            }
        }
    }
}
