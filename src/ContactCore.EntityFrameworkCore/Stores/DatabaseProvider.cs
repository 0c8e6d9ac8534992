using System.Data.Common;
using ContactCore.Stores;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace ContactCore.EntityFrameworkCore.Stores;

/// <summary>What only a particular database can do; each provider's package has one.</summary>
internal abstract class DatabaseProvider
{
    /// <summary>Begins a transaction that no other writer passes until it ends (W4).</summary>
    public abstract Task<IDbContextTransaction> BeginWriteAsync(DbContext db, CancellationToken cancellationToken);

    /// <summary>Begins a transaction that sees one moment and holds no writer up.</summary>
    public abstract Task<IDbContextTransaction> BeginReadAsync(DbContext db, CancellationToken cancellationToken);

    /// <summary>Makes the database itself, without tables, where there is none, and sets it up for use.</summary>
    /// <exception cref="StoreException">It cannot be made.</exception>
    public abstract Task CreateAsync(DbContext db, CancellationToken cancellationToken);

    /// <summary>Refuses a database that is not there, before anything could create it.</summary>
    /// <exception cref="StoreException">It is not there.</exception>
    public abstract void DemandThere(DbContext db);

    /// <summary>The names of the database's tables.</summary>
    public abstract Task<List<string>> TablesAsync(DbContext db, CancellationToken cancellationToken);

    /// <summary>Says in the store's words what a failure of the database means.</summary>
    public abstract StoreException Explain(DbException failure, DbContext db);
}
