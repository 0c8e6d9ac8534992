using ContactCore.EntityFrameworkCore.Writing;
using Npgsql;

namespace ContactCore.EntityFrameworkCore.PostgreSQL.Writing;

/// <summary>Inserts many new rows of one table by COPY, which parses and plans nothing for each of them.</summary>
internal static class RowCopy
{
    public static async Task ExecuteAsync(
        NpgsqlConnection connection, RowTable table, IEnumerable<object> rows, CancellationToken cancellationToken)
    {
        (RowColumn Column, ColumnKind Kind)[] columns = [.. table.Columns.Select(column => (column, ColumnKind.Of(column.StoredType)))];
        NpgsqlBinaryImporter importer = await connection.BeginBinaryImportAsync(
            $"COPY {table.Name} ({table.ColumnNames}) FROM STDIN (FORMAT BINARY)", cancellationToken).ConfigureAwait(false);
        await using (importer.ConfigureAwait(false))
        {
            foreach (object row in rows)
            {
                await importer.StartRowAsync(cancellationToken).ConfigureAwait(false);
                foreach ((RowColumn column, ColumnKind kind) in columns)
                {
                    if (column.ValueOf(row) is { } value)
                        await kind.WriteAsync(importer, value, cancellationToken).ConfigureAwait(false);
                    else
                        await importer.WriteNullAsync(cancellationToken).ConfigureAwait(false);
                }
            }

            await importer.CompleteAsync(cancellationToken).ConfigureAwait(false);
        }
    }
}
