using ContactCore.EntityFrameworkCore.PostgreSQL.Servers;
using ContactCore.EntityFrameworkCore.Schema;
using ContactCore.EntityFrameworkCore.Stores;
using ContactCore.Stores;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace ContactCore.EntityFrameworkCore.PostgreSQL.Failing;

/// <summary>
/// Says what PostgreSQL's error codes (postgresql.org/docs/current/errcodes-appendix.html) mean to a user. Its own
/// messages may hold names and values, so that none of their words is repeated.
/// </summary>
internal static class Answers
{
    public static StoreException Explain(PostgresException answer, DbContext db, Target target, UnitPhase phase) => answer.SqlState switch
    {
        PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification => new StoreException(
            StoreProblem.Denied,
            $"the server {target.Server} refused the user or the password; allowed: those of a role that may log in to '{target.Database}', and a line for it in pg_hba.conf",
            answer),
        PostgresErrorCodes.InvalidCatalogName => new StoreException(
            StoreProblem.Missing,
            $"the server {target.Server} has no database '{target.Database}'; allowed: to call IInstallation.PrepareAsync, which creates it for the ready context, or to name the database of a store",
            answer),
        PostgresErrorCodes.InsufficientPrivilege => new StoreException(
            StoreProblem.Denied,
            $"the role lacks a right in the database '{target.Database}'; nothing was changed; "
            + "allowed: a role that owns the tables or was granted SELECT, INSERT, UPDATE and DELETE on them, and for preparing one that may create tables",
            answer),
        PostgresErrorCodes.UndefinedTable or PostgresErrorCodes.UndefinedColumn or PostgresErrorCodes.InvalidSchemaName =>
            SchemaProblem.Older(db, answer),
        PostgresErrorCodes.DiskFull => new StoreException(
            StoreProblem.Full,
            "there is no room for more on the server's disk; nothing was changed; allowed: to make room and try again",
            answer),
        PostgresErrorCodes.ReadOnlySqlTransaction => new StoreException(
            StoreProblem.ReadOnly,
            $"the server {target.Server} may be read and not written, as a standby is; nothing was changed; "
            + "allowed: the primary server, and a default_transaction_read_only that is off",
            answer),
        PostgresErrorCodes.TooManyConnections => new StoreException(
            StoreProblem.Busy,
            $"the server {target.Server} has as many connections as it allows; nothing was changed; "
            + "allowed: to try again, a smaller Maximum Pool Size in each process, or a larger max_connections",
            answer),
        PostgresErrorCodes.QueryCanceled or PostgresErrorCodes.LockNotAvailable => TooLong(answer),
        PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.UniqueViolation => Overtaken(answer),
        PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.CannotConnectNow => Failures.Lost(answer, target, phase),
        { } code when code.StartsWith("08", StringComparison.Ordinal) => Failures.Lost(answer, target, phase),
        { } code => new StoreException(
            StoreProblem.Failed, $"the database failed with PostgreSQL's code {code}; nothing was changed; allowed: to try again", answer),
    };

    public static StoreException TooLong(Exception failure) => new(
        StoreProblem.Busy,
        "another writer of the account held it, or a statement ran, for longer than the time-out; nothing was changed; "
        + "allowed: to try again, or a longer Command Timeout in the connection string",
        failure);

    public static StoreException Overtaken(Exception failure) => new(
        StoreProblem.Busy,
        "other writers came in between each time that this was tried; nothing was changed; allowed: to try again",
        failure);
}
