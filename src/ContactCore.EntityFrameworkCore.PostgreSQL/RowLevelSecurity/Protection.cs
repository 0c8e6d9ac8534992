using ContactCore.EntityFrameworkCore.Schema;
using ContactCore.Stores;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace ContactCore.EntityFrameworkCore.PostgreSQL.RowLevelSecurity;

/// <summary>Looks whether row-level security is as the options say.</summary>
internal static class Protection
{
    private const string FirstUnprotected =
        $"""
        SELECT name AS "Value" FROM unnest(@names) AS name
        WHERE NOT EXISTS (
            SELECT FROM pg_class AS t JOIN pg_policy AS p ON p.polrelid = t.oid AND p.polname = '{Policies.Name}'
            WHERE t.oid = to_regclass(name) AND t.relrowsecurity AND t.relforcerowsecurity)
        ORDER BY name LIMIT 1
        """;

    private const string FirstActive =
        $"""
        SELECT name AS "Value" FROM unnest(@names) AS name JOIN pg_policy AS p ON p.polrelid = to_regclass(name)
        WHERE p.polname = '{Policies.Name}' AND row_security_active(p.polrelid)
        ORDER BY name LIMIT 1
        """;

    private const string PassingRole =
        "SELECT rolname::text AS \"Value\" FROM pg_roles WHERE rolname = current_user AND (rolsuper OR rolbypassrls)";

    public static async Task RequireAsync(DbContext db, bool isAskedFor, CancellationToken cancellationToken)
    {
        if (isAskedFor)
            await RequireInForceAsync(db, cancellationToken).ConfigureAwait(false);
        else if (await FirstAsync(db, FirstActive, cancellationToken).ConfigureAwait(false) is { } active)
            throw new StoreException(
                StoreProblem.Unprotected,
                $"row-level security is in force on {active}, and the options do not say so; "
                + "allowed: options.RowLevelSecurity = true, or to remove the policies by migrationBuilder.RemoveContactCoreRowLevelSecurity()");
    }

    /// <summary>The first table without the policy in force, or null.</summary>
    public static Task<string?> UnprotectedAsync(DbContext db, CancellationToken cancellationToken) =>
        FirstAsync(db, FirstUnprotected, cancellationToken);

    private static async Task RequireInForceAsync(DbContext db, CancellationToken cancellationToken)
    {
        if (await UnprotectedAsync(db, cancellationToken).ConfigureAwait(false) is { } table)
        {
            throw new StoreException(
                StoreProblem.Unprotected,
                $"row-level security is not in force on {table}; allowed: "
                + (db is ContactCoreDbContext
                    ? "to call IInstallation.PrepareAsync as the tables' owner, which puts it in force"
                    : "migrationBuilder.AddContactCoreRowLevelSecurity() in a migration of the host's"));
        }

        if (await FirstAsync(db, PassingRole, cancellationToken).ConfigureAwait(false) is not null)
        {
            throw new StoreException(
                StoreProblem.Unprotected,
                "the role that this connects as passes row-level security by, as a superuser or one with BYPASSRLS does; allowed: to connect as a role that is neither");
        }
    }

    private static async Task<string?> FirstAsync(DbContext db, string sql, CancellationToken cancellationToken)
    {
        NpgsqlParameter names = new("names", ProtectedTables.Of(db).Select(TableName.Of).ToArray());
        List<string> first = await db.Database.SqlQueryRaw<string>(sql, names).ToListAsync(cancellationToken).ConfigureAwait(false);
        return first.Count == 0 ? null : first[0];
    }
}
