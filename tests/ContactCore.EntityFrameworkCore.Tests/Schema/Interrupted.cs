using ContactCore.EntityFrameworkCore.Tests.Stores;
using ContactCore.Stores;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace ContactCore.EntityFrameworkCore.Tests.Schema;

/// <summary>Preparing after a run that was ended half way, and beside others that prepare too.</summary>
public sealed class Interrupted : IDisposable
{
    private readonly DatabaseFolder _folder = new();

    [Fact]
    public async Task A_left_over_lock_of_EFs_does_no_harm()
    {
        _folder.Scalar("CREATE TABLE __EFMigrationsLock (Id INTEGER NOT NULL PRIMARY KEY, Timestamp TEXT NOT NULL)");
        _folder.Scalar("INSERT INTO __EFMigrationsLock VALUES (1, '2026-01-01')");
        await PreparedWellAsync();
    }

    [Fact]
    public async Task A_file_of_no_bytes_is_completed()
    {
        await File.WriteAllBytesAsync(_folder.File, []);
        await PreparedWellAsync();
    }

    [Fact]
    public async Task A_history_without_tables_is_completed()
    {
        _folder.Scalar("CREATE TABLE cc_migrations (MigrationId TEXT NOT NULL CONSTRAINT PK_cc_migrations PRIMARY KEY, ProductVersion TEXT NOT NULL)");
        await PreparedWellAsync();
    }

    [Theory]
    [InlineData("CREATE TABLE \"cc_migrations\"")]
    [InlineData("CREATE TABLE \"cc_members\"")]
    [InlineData("INSERT INTO \"cc_migrations\"")]
    public async Task A_migration_that_was_stopped_leaves_nothing_and_is_done_again(string at)
    {
        DbContextOptionsBuilder<ContactCoreDbContext> options = new();
        _folder.Configure(options);
        options.AddInterceptors(new StopAt(at));
        _folder.Scalar("PRAGMA journal_mode = WAL");
        await using (ContactCoreDbContext db = new(options.Options))
            await Assert.ThrowsAsync<StopAt.StoppedException>(() => db.Database.MigrateAsync());
        Assert.Equal(0L, _folder.Scalar("SELECT COUNT(*) FROM sqlite_master WHERE name <> 'cc_migrations' AND tbl_name <> 'cc_migrations'"));
        await PreparedWellAsync();
    }

    [Fact]
    public async Task Many_may_prepare_a_new_file_at_once()
    {
        Store[] stores = [.. Enumerable.Range(0, 8).Select(_ => _folder.Open("Pooling=False"))];
        await Task.WhenAll(stores.Select(store => Task.Run(() => store.Setup.PrepareAsync(default))));
        Array.ForEach(stores, store => store.Dispose());
        await PreparedWellAsync();
    }

    [Fact]
    public async Task Who_waits_longer_than_the_time_out_is_told_so()
    {
        using Store store = _folder.Open("Default Timeout=1");
        _folder.Scalar("PRAGMA journal_mode = WAL");
        await using SqliteConnection other = new(_folder.ConnectionString);
        await other.OpenAsync();
        await using SqliteTransaction writing = other.BeginTransaction();
        StoreException e = await Assert.ThrowsAsync<StoreException>(() => store.Setup.PrepareAsync(default));
        Assert.Equal(StoreProblem.Busy, e.Problem);
        await writing.RollbackAsync();
        await PreparedWellAsync();
    }

    // The lock is the transaction's: a command outside it would run beside another process, and could not be rolled back.
    [Fact]
    public async Task Each_migration_runs_in_one_transaction()
    {
        using Store store = _folder.Open();
        await using ContactCoreDbContext db = await store.Get<IDbContextFactory<ContactCoreDbContext>>().CreateDbContextAsync();
        IMigrationsAssembly assembly = db.GetService<IMigrationsAssembly>();
        IModelRuntimeInitializer initializer = db.GetService<IModelRuntimeInitializer>();
        IMigrationsSqlGenerator generator = db.GetService<IMigrationsSqlGenerator>();
        IEnumerable<Migration> migrations = assembly.Migrations.Values.Select(type => assembly.CreateMigration(type, db.Database.ProviderName!));
        Assert.DoesNotContain(
            migrations.SelectMany(migration => generator.Generate(migration.UpOperations, initializer.Initialize(migration.TargetModel))),
            command => command.TransactionSuppressed);
    }

    public void Dispose() => _folder.Dispose();

    private async Task PreparedWellAsync()
    {
        using Store store = await _folder.PrepareAsync();
        await store.Setup.CheckAsync(default);
        Assert.Equal(1L, _folder.Scalar("SELECT COUNT(*) FROM cc_migrations"));

        // Asked after a read: a connection of the pool knows the mode of its last one only.
        Assert.Equal("wal", _folder.Scalar("PRAGMA journal_mode"));
    }
}
