using System.Data.Common;
using System.Net.Sockets;
using ContactCore.Accounts;
using ContactCore.EntityFrameworkCore.PostgreSQL.Failing;
using ContactCore.EntityFrameworkCore.PostgreSQL.RowLevelSecurity;
using ContactCore.EntityFrameworkCore.PostgreSQL.Writing;
using ContactCore.EntityFrameworkCore.Stores;
using ContactCore.Setup;
using ContactCore.Stores;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace ContactCore.EntityFrameworkCore.PostgreSQL.Servers;

/// <summary>What only PostgreSQL can do.</summary>
internal sealed class PostgreSqlProvider(PostgreSqlStoreOptions options) : DatabaseProvider
{
    private readonly Transactions _transactions = new(options.RowLevelSecurity);

    /// <summary>The planner has statistics.</summary>
    public override bool ProbesSmallSets => false;

    public override Task<IDbContextTransaction> BeginWriteAsync(DbContext db, AccountId? account, CancellationToken cancellationToken) =>
        _transactions.BeginWriteAsync(db, account, cancellationToken);

    public override Task<IDbContextTransaction> BeginReadAsync(DbContext db, AccountId? account, CancellationToken cancellationToken) =>
        _transactions.BeginReadAsync(db, account, cancellationToken);

    public override Task InsertAsync(DbContext db, IReadOnlyCollection<object> rows, CancellationToken cancellationToken) =>
        RowWriting.InsertAsync(db, rows, mayCopy: !options.RowLevelSecurity, cancellationToken);

    public override async Task CreateAsync(DbContext db, CancellationToken cancellationToken)
    {
        await DatabaseCreation.EnsureAsync(db, cancellationToken).ConfigureAwait(false);
        await ServerEncoding.RequireUtf8Async(db, cancellationToken).ConfigureAwait(false);
    }

    public override async Task RequireThereAsync(DbContext db, CancellationToken cancellationToken)
    {
        await db.Database.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        await ServerEncoding.RequireUtf8Async(db, cancellationToken).ConfigureAwait(false);
    }

    public override async Task ProtectAsync(DbContext db, CancellationToken cancellationToken)
    {
        if (options.RowLevelSecurity && db is ContactCoreDbContext)
            await Policies.EnsureAsync(db, cancellationToken).ConfigureAwait(false);
        await RequireProtectedAsync(db, cancellationToken).ConfigureAwait(false);
    }

    public override Task RequireProtectedAsync(DbContext db, CancellationToken cancellationToken) =>
        Protection.RequireAsync(db, options.RowLevelSecurity, cancellationToken);

    public override Task ScrubAsync(DbContext db, CancellationToken cancellationToken) => TableScrubbing.RunAsync(db, cancellationToken);

    public override Task<List<string>> TablesAsync(DbContext db, CancellationToken cancellationToken) => db.Database
        .SqlQueryRaw<string>("SELECT tablename::text AS \"Value\" FROM pg_tables WHERE schemaname <> 'information_schema' AND schemaname NOT LIKE 'pg\\_%'")
        .ToListAsync(cancellationToken);

    // A host's name that cannot be looked up, or a connection that ends, does not always come as the driver's exception.
    public override bool IsFailure(Exception e) =>
        e is DbException or DbUpdateConcurrencyException or SocketException or IOException or TimeoutException;

    public override bool IsWorthAnotherTry(Exception failure, int attempt) => Retries.AreWorth(failure, attempt);

    public override StoreException Explain(Exception failure, DbContext db, UnitPhase phase) => Failures.Explain(failure, db, phase);
}
