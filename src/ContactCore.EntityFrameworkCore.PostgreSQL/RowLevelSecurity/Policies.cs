using ContactCore.EntityFrameworkCore.Schema;
using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.PostgreSQL.RowLevelSecurity;

/// <summary>
/// Lets a transaction see and write the rows of the account that it names, and all of them where it does the
/// installation's work. FORCE, because the tables' owner would else pass the policies by.
/// </summary>
internal static class Policies
{
    public const string Name = "contactcore_account";

    // In a SELECT of its own a setting is read once a statement and not once a row.
    private const string Holds =
        "account = (SELECT current_setting(''contactcore.account'', true)) OR (SELECT current_setting(''contactcore.installation'', true)) = ''on''";

    /// <summary>Puts the policy on each table that is there; one that has it gets it anew.</summary>
    public static string Adding(string? schema) => OnEachTable(
        schema,
        "ALTER TABLE %1$s ENABLE ROW LEVEL SECURITY",
        "ALTER TABLE %1$s FORCE ROW LEVEL SECURITY",
        $"DROP POLICY IF EXISTS {Name} ON %1$s",
        $"CREATE POLICY {Name} ON %1$s USING ({Holds}) WITH CHECK ({Holds})");

    /// <summary>Takes the policy from each table that is there.</summary>
    public static string Removing(string? schema) => OnEachTable(
        schema,
        $"DROP POLICY IF EXISTS {Name} ON %1$s",
        "ALTER TABLE %1$s NO FORCE ROW LEVEL SECURITY",
        "ALTER TABLE %1$s DISABLE ROW LEVEL SECURITY");

    public static async Task EnsureAsync(DbContext db, CancellationToken cancellationToken)
    {
        // Only the owner may alter a table, and whoever uses the store need not be the owner.
        if (await Protection.UnprotectedAsync(db, cancellationToken).ConfigureAwait(false) is not null)
            await db.Database.ExecuteSqlRawAsync(Adding(db.Model.GetDefaultSchema()), cancellationToken).ConfigureAwait(false);
    }

    private static string OnEachTable(string? schema, params IEnumerable<string> statements)
    {
        string prefix = schema is null ? "" : TableName.Quoted(schema) + ".";
        string names = string.Join(", ", ProtectedTables.Names.Select(name => Literal(prefix + TableName.Quoted(name))));
        string all = string.Join("\n    ", statements.Select(statement => $"EXECUTE format('{statement}', name);"));
        return
            $"""
            DO $contactcore$
            DECLARE name text;
            BEGIN
              FOREACH name IN ARRAY ARRAY[{names}] LOOP
                CONTINUE WHEN to_regclass(name) IS NULL;
                {all}
              END LOOP;
            END
            $contactcore$
            """;
    }

    private static string Literal(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
