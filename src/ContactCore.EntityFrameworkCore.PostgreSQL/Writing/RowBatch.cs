using ContactCore.EntityFrameworkCore.Writing;
using Npgsql;
using NpgsqlTypes;

namespace ContactCore.EntityFrameworkCore.PostgreSQL.Writing;

/// <summary>
/// Inserts new rows of several tables in one way to the server and back: a statement a table, whose columns come as
/// arrays, so that its text is the same for any number of rows.
/// </summary>
internal sealed class RowBatch
{
    private readonly List<NpgsqlBatchCommand> _commands = [];

    public void Add(RowTable table, IReadOnlyCollection<object> rows)
    {
        string arrays = string.Join(", ", table.Columns.Select((_, i) => $"${i + 1}"));
        NpgsqlBatchCommand command = new($"INSERT INTO {table.Name} ({table.ColumnNames}) SELECT * FROM unnest({arrays})");
        foreach (RowColumn column in table.Columns)
        {
            ColumnKind kind = ColumnKind.Of(column.StoredType);
            command.Parameters.Add(new NpgsqlParameter
            {
                NpgsqlDbType = NpgsqlDbType.Array | kind.Type,
                Value = kind.Gather(rows.Select(column.ValueOf)),
            });
        }

        _commands.Add(command);
    }

    public async Task ExecuteAsync(NpgsqlConnection connection, CancellationToken cancellationToken)
    {
        if (_commands.Count == 0)
            return;
        NpgsqlBatch batch = connection.CreateBatch();
        await using (batch.ConfigureAwait(false))
        {
            _commands.ForEach(batch.BatchCommands.Add);
            await batch.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
        }
    }
}
