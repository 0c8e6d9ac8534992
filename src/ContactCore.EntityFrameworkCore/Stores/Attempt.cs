using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace ContactCore.EntityFrameworkCore.Stores;

/// <summary>One try at a unit of work, within the execution strategy of its context, which may try again itself.</summary>
/// <param name="db">A fresh context.</param>
/// <param name="begin">Begins the transaction.</param>
internal sealed class Attempt(DbContext db, Func<DbContext, CancellationToken, Task<IDbContextTransaction>> begin)
{
    /// <summary>How far it came.</summary>
    public UnitPhase Phase { get; private set; }

    public Task<T> RunAsync<T>(Func<DbContext, CancellationToken, Task<T>> work, CancellationToken cancellationToken) =>
        db.Database.CreateExecutionStrategy().ExecuteAsync(token => OnceAsync(work, token), cancellationToken);

    private async Task<T> OnceAsync<T>(Func<DbContext, CancellationToken, Task<T>> work, CancellationToken cancellationToken)
    {
        // A strategy that tries again must not meet what the failed attempt left.
        db.ChangeTracker.Clear();
        Phase = UnitPhase.Opening;
        await db.Database.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        Phase = UnitPhase.Working;
        IDbContextTransaction transaction = await begin(db, cancellationToken).ConfigureAwait(false);
        await using (transaction.ConfigureAwait(false))
        {
            T result = await work(db, cancellationToken).ConfigureAwait(false);
            cancellationToken.ThrowIfCancellationRequested();
            Phase = UnitPhase.Committing;
            await transaction.CommitAsync(CancellationToken.None).ConfigureAwait(false);
            return result;
        }
    }
}
