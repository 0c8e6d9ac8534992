using System.Data.Common;
using ContactCore.Accounts;
using ContactCore.Stores;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace ContactCore.EntityFrameworkCore.Stores;

/// <summary>What only a particular database can do; each provider's package has one.</summary>
internal abstract class DatabaseProvider
{
    /// <summary>
    /// Whether a set of contacts is looked at first, to find out if it is small: a database that keeps no statistics
    /// cannot know.
    /// </summary>
    public virtual bool ProbesSmallSets => true;

    /// <summary>Begins a transaction that no other writer of the account passes until it ends (W4).</summary>
    /// <param name="db">The context.</param>
    /// <param name="account">The account, or null for the installation's own work.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public abstract Task<IDbContextTransaction> BeginWriteAsync(DbContext db, AccountId? account, CancellationToken cancellationToken);

    /// <summary>Begins a transaction that sees one moment and holds no writer up.</summary>
    /// <param name="db">The context.</param>
    /// <param name="account">The account, or null for the installation's own work.</param>
    /// <param name="cancellationToken">Gives up.</param>
    public abstract Task<IDbContextTransaction> BeginReadAsync(DbContext db, AccountId? account, CancellationToken cancellationToken);

    /// <summary>Inserts new rows, of whichever tables, within the context's transaction.</summary>
    public abstract Task InsertAsync(DbContext db, IReadOnlyCollection<object> rows, CancellationToken cancellationToken);

    /// <summary>Makes the database itself, without tables, where there is none, and sets it up for use.</summary>
    /// <exception cref="StoreException">It cannot be made.</exception>
    public abstract Task CreateAsync(DbContext db, CancellationToken cancellationToken);

    /// <summary>Refuses a database that is not there or cannot hold a store, before anything could create it.</summary>
    /// <exception cref="StoreException">It is not there, or of no use.</exception>
    public abstract Task RequireThereAsync(DbContext db, CancellationToken cancellationToken);

    /// <summary>Puts in force what keeps accounts apart in the database itself, once the tables are there; within a transaction.</summary>
    public virtual Task ProtectAsync(DbContext db, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Refuses a database that does not keep accounts apart as it was asked to.</summary>
    /// <exception cref="StoreException">It does not.</exception>
    public virtual Task RequireProtectedAsync(DbContext db, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Has what is removed within the transaction overwritten, where the database can.</summary>
    public virtual Task RemoveTracelesslyAsync(DbContext db, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Has the database's log let go of what was removed, as far as that can be without waiting for others; outside a transaction.</summary>
    public virtual Task ForgetLogAsync(DbContext db) => Task.CompletedTask;

    /// <summary>Writes the tables' files anew, without what was removed; outside a transaction.</summary>
    public abstract Task ScrubAsync(DbContext db, CancellationToken cancellationToken);

    /// <summary>The names of the database's tables.</summary>
    public abstract Task<List<string>> TablesAsync(DbContext db, CancellationToken cancellationToken);

    /// <summary>Whether an exception is the database's.</summary>
    public virtual bool IsFailure(Exception e) => e is DbException;

    /// <summary>Whether a whole unit of work may succeed when it is done again.</summary>
    /// <param name="failure">The database's exception.</param>
    /// <param name="attempt">How many times it was tried.</param>
    public virtual bool IsWorthAnotherTry(Exception failure, int attempt) => false;

    /// <summary>Says in the store's words what a failure of the database means.</summary>
    public abstract StoreException Explain(Exception failure, DbContext db, UnitPhase phase);
}
