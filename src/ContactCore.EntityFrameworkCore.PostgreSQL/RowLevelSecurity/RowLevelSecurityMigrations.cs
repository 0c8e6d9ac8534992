using ContactCore.EntityFrameworkCore.PostgreSQL.RowLevelSecurity;
using Microsoft.EntityFrameworkCore.Migrations;

// Beside model.AddContactCore(), so that a host that has written the one finds the other.
namespace ContactCore.EntityFrameworkCore;

/// <summary>Row-level security in a host's own migrations, as a model cannot say it.</summary>
public static class RowLevelSecurityMigrations
{
    /// <summary>
    /// Puts row-level security in force on each of ContactCore's tables that has an account. Call it after the tables are
    /// created, and again in a migration that adds one. It goes with <c>options.RowLevelSecurity</c>.
    /// </summary>
    /// <param name="migration">What builds the host's migration.</param>
    /// <param name="schema">The schema of the tables, where the model names one.</param>
    /// <returns>The same builder.</returns>
    public static MigrationBuilder AddContactCoreRowLevelSecurity(this MigrationBuilder migration, string? schema = null)
    {
        ArgumentNullException.ThrowIfNull(migration);
        migration.Sql(Policies.Adding(schema));
        return migration;
    }

    /// <summary>Takes row-level security from ContactCore's tables.</summary>
    /// <param name="migration">What builds the host's migration.</param>
    /// <param name="schema">The schema of the tables, where the model names one.</param>
    /// <returns>The same builder.</returns>
    public static MigrationBuilder RemoveContactCoreRowLevelSecurity(this MigrationBuilder migration, string? schema = null)
    {
        ArgumentNullException.ThrowIfNull(migration);
        migration.Sql(Policies.Removing(schema));
        return migration;
    }
}
