using ContactCore.Matching.Records;

namespace ContactCore.Matching;

/// <summary>Records in columns, each distinct value kept once.</summary>
public sealed class RecordTable
{
    private readonly string[] _ids;
    private readonly ValueColumn[] _columns;
    private readonly Dictionary<string, int> _byId;

    private RecordTable(RecordSchema schema, string[] ids, ValueColumn[] columns, Dictionary<string, int> byId)
    {
        Schema = schema;
        _ids = ids;
        _columns = columns;
        _byId = byId;
    }

    /// <summary>The columns.</summary>
    public RecordSchema Schema { get; }

    /// <summary>How many records there are.</summary>
    public int Count => _ids.Length;

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
        Builder builder = new(schema);
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
        Builder builder = new(schema);
        foreach (RecordRow row in rows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            builder.Add(row);
        }

        return builder.Build();
    }

    /// <summary>The ID of a record by its place.</summary>
    internal string IdOf(int record) => _ids[record];

    internal bool TryFind(string id, out int record) => _byId.TryGetValue(id, out record);

    private sealed class Builder
    {
        private readonly RecordSchema _schema;
        private readonly List<string> _ids = [];
        private readonly Dictionary<string, int> _byId = new(StringComparer.Ordinal);
        private readonly Interning[] _interning;
        private readonly List<int>[] _numbers;

        public Builder(RecordSchema schema)
        {
            ArgumentNullException.ThrowIfNull(schema);
            _schema = schema;
            _interning = [.. schema.Columns.Select(_ => new Interning())];
            _numbers = [.. schema.Columns.Select(_ => new List<int>())];
        }

        public void Add(RecordRow row)
        {
            long number = _ids.Count + 1;
            if (string.IsNullOrWhiteSpace(row.Id))
                throw new InvalidRecordsException(number, "has no ID", "an ID that no other row has");
            if (row.Values is null || row.Values.Count != _numbers.Length)
                throw new InvalidRecordsException(number, $"has {row.Values?.Count ?? 0} values", $"{_numbers.Length}, one a column");
            if (!_byId.TryAdd(row.Id, _ids.Count))
                throw new InvalidRecordsException(number, $"has the ID of row {_byId[row.Id] + 1}", "an ID that no other row has");
            _ids.Add(row.Id);
            for (int column = 0; column < _numbers.Length; column++)
                _numbers[column].Add(_schema.IsIgnored(column) ? 0 : _interning[column].Add(row.Values[column]));
        }

        public RecordTable Build() => new(
            _schema,
            [.. _ids],
            [.. _schema.Columns.Select((name, i) => new ValueColumn(name, [.. _numbers[i]], _interning[i].Values()))],
            _byId);
    }
}
