using System.Data.Common;
using ContactCore.EntityFrameworkCore.Contacts;
using ContactCore.EntityFrameworkCore.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace ContactCore.EntityFrameworkCore.Stores;

/// <summary>
/// Runs units of work: each with a fresh context, in one transaction, within the provider's execution strategy; what the
/// database reports becomes the store's own exception.
/// </summary>
internal sealed class Database(IContextSource contexts, DatabaseProvider provider)
{
    /// <summary>Reads at one moment.</summary>
    public Task<T> ReadAsync<T>(Func<DbContext, CancellationToken, Task<T>> work, CancellationToken cancellationToken) =>
        InTransactionAsync(provider.BeginReadAsync, work, cancellationToken);

    /// <summary>Writes all or nothing, and gives up until the moment of committing.</summary>
    public Task<T> WriteAsync<T>(Func<DbContext, CancellationToken, Task<T>> work, CancellationToken cancellationToken) =>
        InTransactionAsync(provider.BeginWriteAsync, work, cancellationToken);

    /// <summary>Works outside a transaction, once.</summary>
    public async Task RunAsync(Func<DbContext, Task> work, CancellationToken cancellationToken)
    {
        DbContext db = await CreateAsync(cancellationToken).ConfigureAwait(false);
        await using (db.ConfigureAwait(false))
        {
            await ExplainedAsync(db, async () =>
            {
                await work(db).ConfigureAwait(false);
                return 0;
            }).ConfigureAwait(false);
        }
    }

    private async Task<T> InTransactionAsync<T>(
        Func<DbContext, CancellationToken, Task<IDbContextTransaction>> begin,
        Func<DbContext, CancellationToken, Task<T>> work,
        CancellationToken cancellationToken)
    {
        DbContext db = await CreateAsync(cancellationToken).ConfigureAwait(false);
        await using (db.ConfigureAwait(false))
        {
            IExecutionStrategy strategy = db.Database.CreateExecutionStrategy();
            return await ExplainedAsync(db, () => strategy.ExecuteAsync(
                token => AttemptAsync(db, begin, work, token), cancellationToken)).ConfigureAwait(false);
        }
    }

    private static async Task<T> AttemptAsync<T>(
        DbContext db,
        Func<DbContext, CancellationToken, Task<IDbContextTransaction>> begin,
        Func<DbContext, CancellationToken, Task<T>> work,
        CancellationToken cancellationToken)
    {
        // A strategy that tries again must not meet what the failed attempt left.
        db.ChangeTracker.Clear();
        IDbContextTransaction transaction = await begin(db, cancellationToken).ConfigureAwait(false);
        await using (transaction.ConfigureAwait(false))
        {
            T result = await work(db, cancellationToken).ConfigureAwait(false);
            cancellationToken.ThrowIfCancellationRequested();
            await transaction.CommitAsync(CancellationToken.None).ConfigureAwait(false);
            return result;
        }
    }

    private async Task<DbContext> CreateAsync(CancellationToken cancellationToken)
    {
        DbContext db = await contexts.CreateAsync(cancellationToken).ConfigureAwait(false);
        if (db.Model.FindEntityType(typeof(ContactRow)) is null)
        {
            await db.DisposeAsync().ConfigureAwait(false);
            throw SchemaProblem.Older(db);
        }

        db.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        db.Database.AutoSavepointsEnabled = false;
        return db;
    }

    private async Task<T> ExplainedAsync<T>(DbContext db, Func<Task<T>> work)
    {
        try
        {
            return await work().ConfigureAwait(false);
        }
        catch (Exception e) when (Failure(e) is not null)
        {
            throw provider.Explain(Failure(e)!, db);
        }
    }

    private static DbException? Failure(Exception? e) => e switch
    {
        null => null,
        DbException failure => failure,
        _ => Failure(e.InnerException),
    };
}
