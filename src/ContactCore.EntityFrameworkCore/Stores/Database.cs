using ContactCore.Accounts;
using ContactCore.EntityFrameworkCore.Contacts;
using ContactCore.EntityFrameworkCore.Limits;
using ContactCore.EntityFrameworkCore.Schema;
using ContactCore.Errors;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace ContactCore.EntityFrameworkCore.Stores;

/// <summary>
/// Runs units of work: each with a fresh context, in one transaction, and again from its beginning where the database
/// says that this may help; what it reports otherwise becomes the store's own exception.
/// </summary>
internal sealed class Database(IContextSource contexts, DatabaseProvider provider, RetryWatch retries, LimitPlaces limits)
{
    /// <summary>Where the contact limits of accounts lie.</summary>
    public LimitPlaces Limits => limits;

    /// <summary>Whether a set of contacts is looked at first, to find out if it is small.</summary>
    public bool ProbesSmallSets => provider.ProbesSmallSets;

    /// <summary>Reads at one moment.</summary>
    /// <param name="account">The account whose rows are read, or null for the installation's own work.</param>
    /// <param name="work">The work.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<T> ReadAsync<T>(AccountId? account, Func<DbContext, CancellationToken, Task<T>> work, CancellationToken cancellationToken) =>
        InTransactionAsync((db, token) => provider.BeginReadAsync(db, account, token), work, cancellationToken);

    /// <summary>Writes all or nothing, and gives up until the moment of committing.</summary>
    /// <param name="account">The account that is written to, or null for the installation's own work.</param>
    /// <param name="work">The work.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public Task<T> WriteAsync<T>(AccountId? account, Func<DbContext, CancellationToken, Task<T>> work, CancellationToken cancellationToken) =>
        InTransactionAsync((db, token) => provider.BeginWriteAsync(db, account, token), work, cancellationToken);

    /// <summary>Works outside a transaction, once.</summary>
    public async Task RunAsync(Func<DbContext, Task> work, CancellationToken cancellationToken)
    {
        DbContext db = await CreateAsync(cancellationToken).ConfigureAwait(false);
        await using (db.ConfigureAwait(false))
        {
            using OpeningWatch opening = new(db);
            try
            {
                await work(db).ConfigureAwait(false);
            }
            catch (Exception e) when (Failure(e) is { } failure)
            {
                throw provider.Explain(failure, db, opening.WasOpen ? UnitPhase.Working : UnitPhase.Opening);
            }
        }
    }

    private async Task<T> InTransactionAsync<T>(
        Func<DbContext, CancellationToken, Task<IDbContextTransaction>> begin,
        Func<DbContext, CancellationToken, Task<T>> work,
        CancellationToken cancellationToken)
    {
        for (int tried = 1; ; tried++)
        {
            DbContext db = await CreateAsync(cancellationToken).ConfigureAwait(false);
            await using (db.ConfigureAwait(false))
            {
                Attempt attempt = new(db, begin);
                try
                {
                    return await attempt.RunAsync(work, cancellationToken).ConfigureAwait(false);
                }
                catch (Exception e) when (Failure(e) is { } failure)
                {
                    if (!provider.IsWorthAnotherTry(failure, tried))
                        throw provider.Explain(failure, db, attempt.Phase);
                    retries.Tell(failure, tried);
                }
            }

            await Pause.AfterAsync(tried, cancellationToken).ConfigureAwait(false);
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

    // A driver gives a cancelled command's error inside the cancellation, and an explained one stands inside its explanation.
    private Exception? Failure(Exception? e) => e switch
    {
        null or OperationCanceledException or ContactCoreException => null,
        _ when provider.IsFailure(e) => e,
        _ => Failure(e.InnerException),
    };
}
