using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.Schema;

/// <summary>The tables of the ready context, made and upgraded by the migrations of its provider's package.</summary>
internal static class MigratedTables
{
    /// <summary>The table in which the migrations are noted.</summary>
    public const string History = "cc_migrations";

    public static async Task UpgradeAsync(DbContext db, CancellationToken cancellationToken)
    {
        if (await PendingAsync(db, cancellationToken).ConfigureAwait(false))
            await db.Database.MigrateAsync(cancellationToken).ConfigureAwait(false);
    }

    public static async Task DemandAsync(DbContext db, CancellationToken cancellationToken)
    {
        if (await PendingAsync(db, cancellationToken).ConfigureAwait(false))
            throw SchemaProblem.Older(db);
    }

    private static async Task<bool> PendingAsync(DbContext db, CancellationToken cancellationToken)
    {
        string[] known = [.. db.Database.GetMigrations()];
        string[] applied = [.. await db.Database.GetAppliedMigrationsAsync(cancellationToken).ConfigureAwait(false)];
        return applied.Except(known, StringComparer.Ordinal).LastOrDefault() is { } unknown
            ? throw SchemaProblem.Newer(unknown)
            : applied.Length < known.Length;
    }
}
