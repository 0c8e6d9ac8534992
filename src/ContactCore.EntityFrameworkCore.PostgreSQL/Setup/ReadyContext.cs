using ContactCore.EntityFrameworkCore.Schema;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace ContactCore.EntityFrameworkCore.PostgreSQL.Setup;

/// <summary>How the ready context reaches its database.</summary>
internal static class ReadyContext
{
    private const string Example = "Host=localhost;Database=contacts;Username=app;Password=…";

    /// <summary>Checks a connection string; what is wrong with it is said without repeating it, for it holds a password.</summary>
    public static string Checked(string? connectionString)
    {
        NpgsqlConnectionStringBuilder parts;
        try
        {
            parts = new NpgsqlConnectionStringBuilder(connectionString);
        }
        catch (ArgumentException e)
        {
            throw new ArgumentException($"The connection string is none of PostgreSQL's; allowed: one such as {Example}.", nameof(connectionString), e);
        }

        if (string.IsNullOrWhiteSpace(parts.Host) || string.IsNullOrWhiteSpace(parts.Database))
        {
            throw new ArgumentException(
                $"The connection string names no host or no database; allowed: one that names both, such as {Example}.", nameof(connectionString));
        }

        return parts.ToString();
    }

    public static void Configure(DbContextOptionsBuilder options, string connectionString) => options
        .UseNpgsql(connectionString, npgsql => npgsql
            .MigrationsAssembly(typeof(ReadyContext).Assembly.GetName().Name)
            .MigrationsHistoryTable(MigratedTables.History));
}
