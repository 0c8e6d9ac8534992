using System.Data.Common;
using ContactCore.Stores;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace ContactCore.EntityFrameworkCore.Stores;

/// <summary>Stands in until a provider's package is chosen, and says how to choose one.</summary>
internal sealed class NoProvider : DatabaseProvider
{
    public override Task<IDbContextTransaction> BeginWriteAsync(DbContext db, CancellationToken cancellationToken) => throw Missing();

    public override Task<IDbContextTransaction> BeginReadAsync(DbContext db, CancellationToken cancellationToken) => throw Missing();

    public override Task CreateAsync(DbContext db, CancellationToken cancellationToken) => throw Missing();

    public override void DemandThere(DbContext db) => throw Missing();

    public override Task<List<string>> TablesAsync(DbContext db, CancellationToken cancellationToken) => throw Missing();

    public override StoreException Explain(DbException failure, DbContext db) => throw Missing();

    private static InvalidOperationException Missing() => new(
        "UseEntityFrameworkCore was called without a database's part; allowed: .UseEntityFrameworkCore<TContext>().WithSqlite() "
        + "of the package ContactCore.EntityFrameworkCore.Sqlite");
}
