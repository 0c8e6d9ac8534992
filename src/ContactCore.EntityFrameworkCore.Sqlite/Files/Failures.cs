using ContactCore.EntityFrameworkCore.Schema;
using ContactCore.Stores;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace ContactCore.EntityFrameworkCore.Sqlite.Files;

/// <summary>Says what SQLite's result codes (sqlite.org/rescode.html) mean to a user.</summary>
internal static class Failures
{
    private const int Error = 1;
    private const int Perm = 3;
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    public static StoreException Explain(Exception failure, DbContext db)
    {
        int code = failure is SqliteException sqlite ? sqlite.SqliteErrorCode : 0;
        return code switch
        {
            Error when IsSchema(failure) => SchemaProblem.Older(db, failure),
            Busy or Locked => new StoreException(
                StoreProblem.Busy,
                "another writer held the database for longer than the time-out; nothing was changed; allowed: to try again, or a longer Default Timeout in the connection string",
                failure),
            ReadOnly or Perm => new StoreException(
                StoreProblem.ReadOnly,
                "the database may be read and not written; nothing was changed; allowed: a file and a folder that this process may write, and a Mode that is not ReadOnly",
                failure),
            Full => new StoreException(
                StoreProblem.Full,
                "there is no room for more in the database or on its disk; nothing was changed; allowed: to make room and try again",
                failure),
            CannotOpen => DatabaseFile.Of(db).Absence(failure) ?? new StoreException(
                StoreProblem.ReadOnly,
                "the database's file cannot be opened; allowed: a file that this process may read and write, in a folder that it may write",
                failure),
            NotADatabase => new StoreException(
                StoreProblem.NotAStore,
                "the file is not a SQLite database, or is encrypted; allowed: the file of a store, or the name of one to be created",
                failure),
            Corrupt => new StoreException(
                StoreProblem.Failed,
                "the database's file is damaged; allowed: to restore a backup, or to recover what is left with sqlite3's .recover",
                failure),
            _ => new StoreException(
                StoreProblem.Failed,
                $"the database failed with SQLite's code {code}; nothing was changed; allowed: to try again",
                failure),
        };
    }

    private static bool IsSchema(Exception failure) =>
        failure.Message.Contains("no such table", StringComparison.Ordinal)
        || failure.Message.Contains("no such column", StringComparison.Ordinal);
}
