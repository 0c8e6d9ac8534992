using ContactCore.Accounts;
using ContactCore.Stores;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace ContactCore.EntityFrameworkCore.Stores;

/// <summary>Stands in until a provider's package is chosen, and says how to choose one.</summary>
internal sealed class NoProvider : DatabaseProvider
{
    public override Task<IDbContextTransaction> BeginWriteAsync(DbContext db, AccountId? account, CancellationToken cancellationToken) => throw Missing();

    public override Task<IDbContextTransaction> BeginReadAsync(DbContext db, AccountId? account, CancellationToken cancellationToken) => throw Missing();

    public override Task InsertAsync(DbContext db, IReadOnlyCollection<object> rows, CancellationToken cancellationToken) => throw Missing();

    public override Task CreateAsync(DbContext db, CancellationToken cancellationToken) => throw Missing();

    public override Task RequireThereAsync(DbContext db, CancellationToken cancellationToken) => throw Missing();

    public override Task ScrubAsync(DbContext db, CancellationToken cancellationToken) => throw Missing();

    public override Task<List<string>> TablesAsync(DbContext db, CancellationToken cancellationToken) => throw Missing();

    public override StoreException Explain(Exception failure, DbContext db, UnitPhase phase) => throw Missing();

    private static InvalidOperationException Missing() => new(
        "UseEntityFrameworkCore was called without a database's part; allowed: .UseEntityFrameworkCore<TContext>().WithSqlite() "
        + "of the package ContactCore.EntityFrameworkCore.Sqlite, or .WithPostgreSql() of ContactCore.EntityFrameworkCore.PostgreSQL");
}
