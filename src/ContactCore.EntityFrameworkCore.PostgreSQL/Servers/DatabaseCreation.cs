using ContactCore.Stores;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace ContactCore.EntityFrameworkCore.PostgreSQL.Servers;

/// <summary>Creates the database of the ready context where the server has none of its name.</summary>
internal static class DatabaseCreation
{
    /// <summary>The database that every server has, to be connected to while another is created.</summary>
    private const string Maintenance = "postgres";

    public static async Task EnsureAsync(DbContext db, CancellationToken cancellationToken)
    {
        try
        {
            await db.Database.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.InvalidCatalogName)
        {
            await CreateAsync(Target.Of(db), cancellationToken).ConfigureAwait(false);
            await db.Database.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private static async Task CreateAsync(Target target, CancellationToken cancellationToken)
    {
        NpgsqlConnectionStringBuilder parts = new(target.Parts.ConnectionString) { Database = Maintenance, Pooling = false };
        NpgsqlConnection connection = new(parts.ConnectionString);
        await using (connection.ConfigureAwait(false))
        {
            await connection.OpenAsync(cancellationToken).ConfigureAwait(false);
            NpgsqlCommand command = connection.CreateCommand();
            await using (command.ConfigureAwait(false))
            {
                // template0 alone may be copied into another encoding, and C goes with each; the columns name their own collation.
                command.CommandText =
                    $"CREATE DATABASE \"{target.Database.Replace("\"", "\"\"", StringComparison.Ordinal)}\" TEMPLATE template0 ENCODING 'UTF8' LC_COLLATE 'C' LC_CTYPE 'C'";
                await CreateAsync(command, target, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    private static async Task CreateAsync(NpgsqlCommand command, Target target, CancellationToken cancellationToken)
    {
        try
        {
            await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (PostgresException e) when (e.SqlState is PostgresErrorCodes.DuplicateDatabase or PostgresErrorCodes.UniqueViolation)
        {
            // Another process was first.
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.InsufficientPrivilege)
        {
            throw new StoreException(
                StoreProblem.Denied,
                $"the server {target.Server} has no database '{target.Database}', and the role may not create one; "
                + "allowed: CREATE DATABASE by a role that may, or the right CREATEDB",
                e);
        }
    }
}
