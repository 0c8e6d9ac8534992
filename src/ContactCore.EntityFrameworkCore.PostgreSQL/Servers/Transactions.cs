using System.Data;
using ContactCore.Accounts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace ContactCore.EntityFrameworkCore.PostgreSQL.Servers;

/// <summary>
/// Begins transactions. Under row-level security each says whose rows it is about, which the policies compare; until the
/// transaction ends, so that a connection goes back to the pool knowing nothing.
/// </summary>
/// <param name="saysWhose">Whether row-level security is in force. Without it the saying is a round trip for nothing.</param>
internal sealed class Transactions(bool saysWhose)
{
    private const string Whose =
        "SELECT set_config('contactcore.account', {0}, true), set_config('contactcore.installation', {1}, true)";

    private const string Lock = "SELECT pg_advisory_xact_lock(hashtextextended({2}, 0))";

    /// <summary>Sees one moment.</summary>
    public Task<IDbContextTransaction> BeginReadAsync(DbContext db, AccountId? account, CancellationToken cancellationToken) =>
        BeginAsync(
            db, IsolationLevel.RepeatableRead, saysWhose ? $"SET TRANSACTION READ ONLY; {Whose}" : null, account, cancellationToken);

    /// <summary>
    /// Lets one writer of an account in at a time. The lock is of a name and not of the account's row, which is not there
    /// before the account's first change set. READ COMMITTED, so that each statement sees what was committed before the
    /// lock was granted: REPEATABLE READ would look at the moment at which the transaction began to wait for it.
    /// </summary>
    public Task<IDbContextTransaction> BeginWriteAsync(DbContext db, AccountId? account, CancellationToken cancellationToken) =>
        BeginAsync(db, IsolationLevel.ReadCommitted, saysWhose ? $"{Whose}; {Lock}" : Lock, account, cancellationToken);

    private static async Task<IDbContextTransaction> BeginAsync(
        DbContext db, IsolationLevel level, string? sql, AccountId? account, CancellationToken cancellationToken)
    {
        IDbContextTransaction transaction = await db.Database.BeginTransactionAsync(level, cancellationToken).ConfigureAwait(false);
        if (sql is null)
            return transaction;
        try
        {
            string whose = account?.Value ?? "";
            string isInstallation = account is null ? "on" : "off";
            await db.Database.ExecuteSqlRawAsync(
                sql, [whose, isInstallation, account is null ? "contactcore" : $"contactcore:{whose}"], cancellationToken).ConfigureAwait(false);
            return transaction;
        }
        catch
        {
            await transaction.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }
}
