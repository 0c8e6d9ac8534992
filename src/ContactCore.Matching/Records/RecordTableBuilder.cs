using ContactCore.Matching.Records;

namespace ContactCore.Matching;

/// <summary>
/// Takes records one by one, by spans where a reader has them, so that nothing is kept but the table. Some thousand records
/// at a time are taken in on other threads while the next ones come.
/// </summary>
public sealed class RecordTableBuilder
{
    private readonly RecordSchema _schema;
    private readonly TextPool _ids = new();
    private readonly TextPool[] _values;
    private readonly List<int[]>[] _numbers;
    private readonly BatchTaking _taking;
    private readonly int _threads;
    private bool _isBuilt;

    /// <summary>Begins a table, and takes records in by as many threads as there are processors.</summary>
    /// <param name="schema">Its columns.</param>
    public RecordTableBuilder(RecordSchema schema)
        : this(schema, Environment.ProcessorCount)
    {
    }

    /// <summary>Begins a table.</summary>
    /// <param name="schema">Its columns.</param>
    /// <param name="maxDegreeOfParallelism">How many threads may work at once, the one that adds among them. At least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="maxDegreeOfParallelism"/> is less.</exception>
    public RecordTableBuilder(RecordSchema schema, int maxDegreeOfParallelism)
    {
        ArgumentNullException.ThrowIfNull(schema);
        ArgumentOutOfRangeException.ThrowIfLessThan(maxDegreeOfParallelism, 1);
        _threads = maxDegreeOfParallelism;
        _schema = schema;
        _values = [.. schema.Columns.Select(_ => new TextPool())];
        _numbers = [.. schema.Columns.Select(_ => new List<int[]>())];
        _taking = new BatchTaking(_values, _numbers, _threads);
    }

    /// <summary>Adds a record.</summary>
    /// <param name="row">The record.</param>
    /// <exception cref="InvalidRecordsException">It has an empty ID, one that is there already, or another number of values.</exception>
    /// <exception cref="InvalidOperationException">The table is made.</exception>
    public void Add(RecordRow row)
    {
        if (row.Values is null || row.Values.Count != _numbers.Length)
            throw new InvalidRecordsException(_ids.Count, $"has {row.Values?.Count ?? 0} values", $"{_numbers.Length}, one a column");
        Begin(row.Id);
        for (int column = 0; column < _numbers.Length; column++)
            Set(column, row.Values[column]);
    }

    /// <summary>Begins a record, whose values are not known before they are set.</summary>
    /// <param name="id">Its ID: not blank, unique by ordinal comparison.</param>
    /// <exception cref="InvalidRecordsException">The ID is blank or there already.</exception>
    /// <exception cref="InvalidOperationException">The table is made.</exception>
    public void Begin(ReadOnlySpan<char> id)
    {
        RequireUnbuilt();
        int number = _ids.Count;
        if (id.IsWhiteSpace())
            throw new InvalidRecordsException(number, "has no ID", "an ID that no other row has");
        int known = _ids.Add(id);
        if (known < number)
            throw new InvalidRecordsException(number, $"has the ID of row {known}", "an ID that no other row has");
        if (_taking.Batch.IsFull)
            _taking.Next();
        _taking.Batch.Begin();
    }

    /// <summary>Sets a value of the record that was begun last.</summary>
    /// <param name="column">The place of its column in the schema.</param>
    /// <param name="value">The value; a blank one is not known.</param>
    /// <exception cref="InvalidOperationException">No record was begun.</exception>
    public void Set(int column, ReadOnlySpan<char> value)
    {
        if (_ids.Count == 1)
            throw new InvalidOperationException("no record was begun");
        if (!_schema.IsIgnored(column))
            _taking.Batch.Set(column, value.Trim());
    }

    /// <summary>Makes the table. Nothing can be added behind it.</summary>
    /// <returns>The table.</returns>
    /// <exception cref="InvalidOperationException">The table is made, or there is no room for all characters of a column.</exception>
    public RecordTable Build()
    {
        RequireUnbuilt();
        _isBuilt = true;
        _taking.End();
        ValueColumn[] columns = new ValueColumn[_numbers.Length];
        Parallel.For(0, columns.Length, new ParallelOptions { MaxDegreeOfParallelism = _threads }, column =>
        {
            _values[column].Seal();
            columns[column] = new ValueColumn(_schema.Columns[column], Together(_numbers[column], _ids.Count - 1), _values[column]);
            _numbers[column] = [];
        });
        return new RecordTable(_schema, _ids, columns);
    }

    private void RequireUnbuilt()
    {
        if (_isBuilt)
            throw new InvalidOperationException("the table is made; allowed: another builder for another table");
    }

    private static int[] Together(List<int[]> parts, int count)
    {
        int[] all = new int[count];
        int place = 0;
        foreach (int[] part in parts)
        {
            part.CopyTo(all, place);
            place += part.Length;
        }

        return all;
    }
}
