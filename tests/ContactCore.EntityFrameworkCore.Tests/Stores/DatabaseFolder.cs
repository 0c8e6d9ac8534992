using ContactCore.EntityFrameworkCore.Sqlite.Setup;
using ContactCore.Setup;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.Tests.Stores;

/// <summary>A folder of its own for a test's databases, gone with the test.</summary>
internal sealed class DatabaseFolder : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("contactcore-ef-").FullName;

    public string File => Path.Combine(Folder, "contacts.db");

    public string ConnectionString => $"Data Source={File}";

    /// <summary>A store in the file, not prepared yet.</summary>
    public Store Open(string more = "") => new(builder => builder.UseSqlite($"{ConnectionString};{more}"));

    /// <summary>A store in the file, ready for use.</summary>
    public async Task<Store> PrepareAsync(string more = "")
    {
        Store store = Open(more);
        await store.Setup.PrepareAsync(CancellationToken.None);
        return store;
    }

    /// <summary>Makes the options of the ready context on the file.</summary>
    public void Configure(DbContextOptionsBuilder options) => ReadyContext.Configure(options, ConnectionString);

    public object? Scalar(string sql)
    {
        using SqliteConnection connection = new(ConnectionString);
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
    }
}
