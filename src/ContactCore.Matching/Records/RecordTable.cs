using ContactCore.Matching.Records;

namespace ContactCore.Matching;

/// <summary>Records in columns, each distinct value kept once. Made by a <see cref="RecordTableBuilder"/>.</summary>
public sealed class RecordTable
{
    private readonly TextPool _ids;
    private readonly ValueColumn[] _columns;

    internal RecordTable(RecordSchema schema, TextPool ids, ValueColumn[] columns)
    {
        Schema = schema;
        _ids = ids;
        _columns = columns;
    }

    /// <summary>The columns.</summary>
    public RecordSchema Schema { get; }

    /// <summary>How many records there are.</summary>
    public int Count => _ids.Count - 1;

    /// <summary>The values of the columns.</summary>
    internal IReadOnlyList<ValueColumn> Columns => _columns;

    /// <summary>Reads records.</summary>
    /// <param name="schema">Their columns.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The table.</returns>
    /// <exception cref="InvalidRecordsException">A row has an empty ID, one that is there already, or another number of values.</exception>
    public static async Task<RecordTable> ReadAsync(RecordSchema schema, IAsyncEnumerable<RecordRow> rows, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(rows);
        RecordTableBuilder builder = new(schema);
        await foreach (RecordRow row in rows.WithCancellation(cancellationToken).ConfigureAwait(false))
            builder.Add(row);
        return builder.Build();
    }

    /// <summary>Reads records.</summary>
    /// <param name="schema">Their columns.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <returns>The table.</returns>
    /// <exception cref="InvalidRecordsException">A row has an empty ID, one that is there already, or another number of values.</exception>
    public static RecordTable Read(RecordSchema schema, IEnumerable<RecordRow> rows, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(rows);
        RecordTableBuilder builder = new(schema);
        foreach (RecordRow row in rows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            builder.Add(row);
        }

        return builder.Build();
    }

    /// <summary>The ID of a record.</summary>
    /// <param name="record">Its place, from 0, in the order in which records were added.</param>
    /// <returns>The ID.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such record.</exception>
    public string IdOf(int record)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(record);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(record, Count);
        return _ids[record + 1].ToString();
    }

    /// <summary>The place of a record.</summary>
    /// <param name="id">Its ID.</param>
    /// <param name="record">Its place.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryFind(string id, out int record)
    {
        ArgumentNullException.ThrowIfNull(id);
        record = _ids.Find(id) - 1;
        return record >= 0;
    }

    /// <summary>A record's value as it was read.</summary>
    /// <param name="column">The column's name; case does not count.</param>
    /// <param name="record">The record's place.</param>
    /// <returns>The value, or null where there is none.</returns>
    /// <exception cref="ArgumentException">There is no such column.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such record.</exception>
    public string? ValueOf(string column, int record)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(record);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(record, Count);
        int place = Schema.PlaceOf(column);
        ValueColumn values = place >= 0 ? _columns[place] : throw new ArgumentException("there is no such column", nameof(column));
        return values.Numbers[record] == 0 ? null : values.Values[values.Numbers[record]].ToString();
    }

    /// <summary>A number of a record's ID, the same in every order of records.</summary>
    internal ulong MarkOf(int record) => Mixing.Of(_ids[record + 1]);

    internal ReadOnlySpan<char> IdTextOf(int record) => _ids[record + 1];
}
