using System.Data.Common;
using ContactCore.Benchmarks.Bases;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace ContactCore.Benchmarks.Writing;

/// <summary>The fastest that rows go into the same tables: a prepared statement in SQLite, COPY in PostgreSQL, in batches of equal size.</summary>
public static class BareInsert
{
    public static async Task RunAsync(DatabaseBase target, IReadOnlyList<WrittenRows> written, int batches)
    {
        for (int batch = 0; batch < batches; batch++)
        {
            await using DbTransaction transaction = await target.Connection.BeginTransactionAsync();
            foreach (WrittenRows table in written)
            {
                int from = (int)((long)table.Rows.Count * batch / batches);
                int until = (int)((long)table.Rows.Count * (batch + 1) / batches);
                if (target.Connection is NpgsqlConnection server)
                    await CopyAsync(server, table, from, until);
                else
                    await InsertAsync((SqliteConnection)target.Connection, (SqliteTransaction)transaction, table, from, until);
            }

            await transaction.CommitAsync();
        }
    }

    private static async Task InsertAsync(SqliteConnection connection, SqliteTransaction transaction, WrittenRows table, int from, int until)
    {
        await using SqliteCommand command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = $"INSERT INTO {table.Table} ({table.ColumnList}) VALUES ({string.Join(", ", table.Columns.Select((_, i) => $"@p{i}"))})";
        for (int i = 0; i < table.Columns.Count; i++)
            command.Parameters.Add(new SqliteParameter { ParameterName = $"@p{i}" });
        command.Prepare();
        for (int r = from; r < until; r++)
        {
            for (int i = 0; i < table.Columns.Count; i++)
                command.Parameters[i].Value = table.Rows[r][i];
            command.ExecuteNonQuery();
        }
    }

    private static async Task CopyAsync(NpgsqlConnection connection, WrittenRows table, int from, int until)
    {
        await using NpgsqlBinaryImporter copy = await connection.BeginBinaryImportAsync(
            $"COPY {table.Table} ({table.ColumnList}) FROM STDIN (FORMAT BINARY)");
        for (int r = from; r < until; r++)
        {
            await copy.StartRowAsync();
            foreach (object value in table.Rows[r])
            {
                if (value is DBNull)
                    await copy.WriteNullAsync();
                else
                    await copy.WriteAsync(value);
            }
        }

        await copy.CompleteAsync();
    }
}
