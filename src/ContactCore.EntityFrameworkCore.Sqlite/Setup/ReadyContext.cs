using ContactCore.EntityFrameworkCore.Schema;
using ContactCore.EntityFrameworkCore.Sqlite.Files;
using ContactCore.EntityFrameworkCore.Sqlite.Schema;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;

namespace ContactCore.EntityFrameworkCore.Sqlite.Setup;

/// <summary>How the ready context reaches its file.</summary>
internal static class ReadyContext
{
    private const string Example = "Data Source=contacts.db";

    /// <summary>Checks a connection string, and takes from it the leave to create a file: a mere read must never make one.</summary>
    public static string Checked(string? connectionString)
    {
        SqliteConnectionStringBuilder parts = new(connectionString);
        if (parts.DataSource.Length == 0 || parts.DataSource == ":memory:")
        {
            throw new ArgumentException(
                $"The connection string names no file; allowed: one that does, such as {Example}. For tests in memory there is ContactCore.InMemory.",
                nameof(connectionString));
        }

        if (parts.Mode == SqliteOpenMode.ReadWriteCreate)
            parts.Mode = SqliteOpenMode.ReadWrite;
        return parts.ToString();
    }

    public static void Configure(DbContextOptionsBuilder options, string connectionString) => options
        .UseSqlite(connectionString, sqlite => sqlite
            .MigrationsAssembly(typeof(ReadyContext).Assembly.GetName().Name)
            .MigrationsHistoryTable(MigratedTables.History))
        .ReplaceService<IHistoryRepository, MigrationHistory>()
        .AddInterceptors(ConnectionPragmas.Instance);
}
