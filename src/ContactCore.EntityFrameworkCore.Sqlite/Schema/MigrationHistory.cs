using System.Diagnostics.CodeAnalysis;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Sqlite.Migrations.Internal;

namespace ContactCore.EntityFrameworkCore.Sqlite.Schema;

/// <summary>
/// Locks the database by the migration's transaction and not by EF's row in __EFMigrationsLock: that row outlives a
/// process that was killed or had no room on the disk, and every later one would wait for it for ever. SQLite's lock
/// ends with its process, is waited for no longer than the time-out, and what was half made is rolled back.
/// </summary>
[SuppressMessage("Usage", "EF1001:Internal EF Core API usage.", Justification = "EF offers no other way to choose the lock; the tests of preparing notice a change.")]
internal sealed class MigrationHistory(HistoryRepositoryDependencies dependencies) : SqliteHistoryRepository(dependencies)
{
    public override LockReleaseBehavior LockReleaseBehavior => LockReleaseBehavior.Transaction;

    public override IMigrationsDatabaseLock AcquireDatabaseLock() => new TransactionLock(this);

    public override Task<IMigrationsDatabaseLock> AcquireDatabaseLockAsync(CancellationToken cancellationToken = default) =>
        Task.FromResult<IMigrationsDatabaseLock>(new TransactionLock(this));
}
