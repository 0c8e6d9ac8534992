using System.Data.Common;
using ContactCore.EntityFrameworkCore.Writing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace ContactCore.EntityFrameworkCore.Sqlite.Writing;

/// <summary>
/// Inserts new rows of one table by one statement that is prepared once: SQLite runs in this process, so that a statement
/// a row costs no way to a server and back. Several rows a statement are slower (5 contacts at once took twice as long for
/// each), because the driver looks each parameter up by its name.
/// </summary>
internal static class RowInsert
{
    public static async Task ExecuteAsync(DbContext db, RowTable table, IEnumerable<object> rows, CancellationToken cancellationToken)
    {
        DbCommand command = db.Database.GetDbConnection().CreateCommand();
        await using (command.ConfigureAwait(false))
        {
            command.CommandText = $"INSERT INTO {table.Name} ({table.ColumnNames}) VALUES ({string.Join(", ", table.Columns.Select((_, i) => $"@p{i}"))})";
            command.Transaction = db.Database.CurrentTransaction!.GetDbTransaction();
            for (int i = 0; i < table.Columns.Count; i++)
                command.Parameters.Add(table.Columns[i].Mapping.CreateParameter(command, $"@p{i}", null, table.Columns[i].IsNullable));
            foreach (object row in rows)
            {
                for (int i = 0; i < table.Columns.Count; i++)
                    command.Parameters[i].Value = table.Columns[i].ValueOf(row) ?? DBNull.Value;
                await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
            }
        }
    }
}
