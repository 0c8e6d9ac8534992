using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SQLitePCL;

namespace ContactCore.EntityFrameworkCore.Sqlite.Writing;

/// <summary>
/// Sets up a connection of the ready context that writes in bulk. A batch touches as many pages of the indexes as it has
/// rows: with SQLite's usual 2 MB of cache they are written several times a batch, and with a checkpoint after each
/// batch once more. Both settings last as long as the connection; in a host's own context the host's stand.
/// </summary>
internal static class BulkPragmas
{
    private const int Many = 1000;

    // 64 MB each.
    private const string Sql = "PRAGMA cache_size = -65536; PRAGMA wal_autocheckpoint = 16384";

    public static void Set(DbContext db, int rows)
    {
        if (rows < Many || db is not ContactCoreDbContext)
            return;
        sqlite3 handle = ((SqliteConnection)db.Database.GetDbConnection()).Handle!;
        SqliteException.ThrowExceptionForRC(raw.sqlite3_exec(handle, Sql), handle);
    }
}
