using ContactCore.Accounts;
using ContactCore.EntityFrameworkCore.Sqlite.Writing;
using ContactCore.EntityFrameworkCore.Stores;
using ContactCore.EntityFrameworkCore.Writing;
using ContactCore.Stores;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace ContactCore.EntityFrameworkCore.Sqlite.Files;

/// <summary>What only SQLite can do.</summary>
internal sealed class SqliteProvider : DatabaseProvider
{
    /// <summary>The driver begins with BEGIN IMMEDIATE: the one writer's lock is taken at once, and no read has to upgrade.</summary>
    public override Task<IDbContextTransaction> BeginWriteAsync(DbContext db, AccountId? account, CancellationToken cancellationToken) =>
        db.Database.BeginTransactionAsync(cancellationToken);

    /// <summary>A deferred transaction reads one moment and takes no writer's lock.</summary>
    public override async Task<IDbContextTransaction> BeginReadAsync(DbContext db, AccountId? account, CancellationToken cancellationToken)
    {
        SqliteTransaction transaction = ((SqliteConnection)db.Database.GetDbConnection()).BeginTransaction(deferred: true);
        return (await db.Database.UseTransactionAsync(transaction, cancellationToken).ConfigureAwait(false))!;
    }

    public override Task CreateAsync(DbContext db, CancellationToken cancellationToken) =>
        DatabaseFile.Of(db).CreateAsync(cancellationToken);

    public override Task RequireThereAsync(DbContext db, CancellationToken cancellationToken)
    {
        DatabaseFile.Of(db).RequireThere();
        return Task.CompletedTask;
    }

    public override Task InsertAsync(DbContext db, IReadOnlyCollection<object> rows, CancellationToken cancellationToken)
    {
        BulkPragmas.Set(db, rows.Count);
        foreach (IGrouping<Type, object> table in rows.GroupBy(row => row.GetType()))
            RowInsert.Execute(db, RowTable.For(db, table.Key), table, cancellationToken);
        return Task.CompletedTask;
    }

    public override Task RemoveTracelesslyAsync(DbContext db, CancellationToken cancellationToken) =>
        db.Database.ExecuteSqlRawAsync("PRAGMA secure_delete = ON", cancellationToken);

    // A reader that is busy keeps the log; then the next checkpoint empties it.
    public override Task ForgetLogAsync(DbContext db) =>
        db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)");

    public override async Task ScrubAsync(DbContext db, CancellationToken cancellationToken)
    {
        await db.Database.ExecuteSqlRawAsync("VACUUM", cancellationToken).ConfigureAwait(false);
        await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)", cancellationToken).ConfigureAwait(false);
    }

    public override Task<List<string>> TablesAsync(DbContext db, CancellationToken cancellationToken) => db.Database
        .SqlQueryRaw<string>("SELECT name AS \"Value\" FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'")
        .ToListAsync(cancellationToken);

    public override StoreException Explain(Exception failure, DbContext db, UnitPhase phase) => Failures.Explain(failure, db);
}
