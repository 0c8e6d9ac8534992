using ContactCore.EntityFrameworkCore.Writing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using SQLitePCL;

namespace ContactCore.EntityFrameworkCore.Sqlite.Writing;

/// <summary>
/// Inserts new rows of one table by one statement that is prepared once, past the driver's commands: those look each
/// parameter up by its name for each row, which for a contact's fifty columns costs more than the insert itself.
/// </summary>
internal static class RowInsert
{
    private const int RowsBetweenLooks = 256;

    public static void Execute(DbContext db, RowTable table, IEnumerable<object> rows, CancellationToken cancellationToken)
    {
        sqlite3 handle = ((SqliteConnection)db.Database.GetDbConnection()).Handle!;
        string values = string.Join(", ", table.Columns.Select((_, i) => $"?{i + 1}"));
        Check(raw.sqlite3_prepare_v2(handle, $"INSERT INTO {table.Name} ({table.ColumnNames}) VALUES ({values})", out sqlite3_stmt statement), handle);
        using (statement)
        {
            StatementValues binding = new(handle, statement);
            int written = 0;
            foreach (object row in rows)
            {
                if (written++ % RowsBetweenLooks == 0)
                    cancellationToken.ThrowIfCancellationRequested();
                for (int i = 0; i < table.Columns.Count; i++)
                    binding.Set(i + 1, table.Columns[i].ValueOf(row));
                Step(handle, statement);
            }
        }
    }

    private static void Step(sqlite3 handle, sqlite3_stmt statement)
    {
        int result = raw.sqlite3_step(statement);
        if (result != raw.SQLITE_DONE)
            SqliteException.ThrowExceptionForRC(result, handle);
        Check(raw.sqlite3_reset(statement), handle);
    }

    private static void Check(int result, sqlite3 handle)
    {
        if (result != raw.SQLITE_OK)
            SqliteException.ThrowExceptionForRC(result, handle);
    }
}
