using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.Schema;

/// <summary>The tables of the ready context, made and upgraded by the migrations of its provider's package.</summary>
internal static class MigratedTables
{
    /// <summary>The table in which the migrations are noted.</summary>
    public const string History = "cc_migrations";

    public static async Task UpgradeAsync(DbContext db, MigrationLog log, CancellationToken cancellationToken)
    {
        string[] pending = await PendingAsync(db, cancellationToken).ConfigureAwait(false);
        if (pending.Length == 0)
            return;
        await db.Database.MigrateAsync(cancellationToken).ConfigureAwait(false);
        foreach (string migration in pending)
            log.MigrationApplied(migration);
    }

    public static async Task RequireAsync(DbContext db, CancellationToken cancellationToken)
    {
        string[] pending = await PendingAsync(db, cancellationToken).ConfigureAwait(false);
        if (pending.Length > 0)
            throw SchemaProblem.Older(db);
    }

    private static async Task<string[]> PendingAsync(DbContext db, CancellationToken cancellationToken)
    {
        string[] known = [.. db.Database.GetMigrations()];
        string[] applied = [.. await db.Database.GetAppliedMigrationsAsync(cancellationToken).ConfigureAwait(false)];
        return applied.Except(known, StringComparer.Ordinal).LastOrDefault() is { } unknown
            ? throw SchemaProblem.Newer(unknown)
            : [.. known.Except(applied, StringComparer.Ordinal)];
    }
}
