using ContactCore.Stores;
using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.Schema;

/// <summary>The tables of the ready context, made and upgraded by the migrations of its provider's package.</summary>
internal static class MigratedTables
{
    /// <summary>The table in which the migrations are noted.</summary>
    public const string History = "cc_migrations";

    // EF notes that somebody migrates, and waits for ever where that process was killed and the note stayed.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public static async Task UpgradeAsync(DbContext db, CancellationToken cancellationToken)
    {
        if (!await PendingAsync(db, cancellationToken).ConfigureAwait(false))
            return;
        using CancellationTokenSource patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            await db.Database.MigrateAsync(patience.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException e) when (!cancellationToken.IsCancellationRequested)
        {
            throw new StoreException(
                StoreProblem.Busy,
                "the schema was not ready after two minutes, because another process makes it or was ended while it did; allowed: to try again, or, where no other process is at work, to empty the table __EFMigrationsLock and try again",
                e);
        }
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
