namespace ContactCore.Matching.Records;

/// <summary>Two tables as one, with the columns that both have: the left one's records come first.</summary>
/// <param name="Table">All records. Their IDs tell the tables apart.</param>
/// <param name="OfOne">Columns that only one has.</param>
internal sealed record JoinedTables(RecordTable Table, IReadOnlyList<string> OfOne)
{
    /// <summary>What stands before the left table's IDs.</summary>
    public const char LeftMark = '<';

    /// <summary>What stands before the right table's IDs.</summary>
    public const char RightMark = '>';

    /// <summary>Joins them.</summary>
    /// <exception cref="ArgumentException">They have no column in common, or one is said to be of two kinds.</exception>
    public static JoinedTables Of(RecordTable left, RecordTable right)
    {
        (int Left, int Right)[] common =
        [
            .. left.Schema.Columns.Select((column, place) => (Left: place, Right: right.Schema.PlaceOf(column))).Where(places => places.Right >= 0),
        ];
        if (common.Length == 0)
            throw new ArgumentException($"the tables have no column in common; there are: {string.Join(", ", left.Schema.Columns)}; and: {string.Join(", ", right.Schema.Columns)}", nameof(right));
        RecordSchema schema = RecordSchema.Create([.. common.Select(places => left.Schema.Columns[places.Left])]);
        foreach ((int ofLeft, int ofRight) in common)
            schema = Said(schema, left.Schema, ofLeft, right.Schema, ofRight);
        TextPool ids = new();
        AddIds(left, LeftMark, ids);
        AddIds(right, RightMark, ids);
        string[] columns = [.. schema.Columns];
        return new JoinedTables(
            new RecordTable(schema, ids, [.. common.Select(places => Join(left.Columns[places.Left], right.Columns[places.Right]))]),
            [
                .. left.Schema.Columns.Except(columns, StringComparer.OrdinalIgnoreCase),
                .. right.Schema.Columns.Except(columns, StringComparer.OrdinalIgnoreCase),
            ]);
    }

    private static RecordSchema Said(RecordSchema schema, RecordSchema left, int ofLeft, RecordSchema right, int ofRight)
    {
        string column = left.Columns[ofLeft];
        if (left.IsIgnored(ofLeft) || right.IsIgnored(ofRight))
            return schema.Ignoring(column);
        ColumnKind? one = left.SaidKind(ofLeft);
        ColumnKind? other = right.SaidKind(ofRight);
        if (one is not null && other is not null && one != other)
            throw new ArgumentException($"column '{column}' is said to be {one} in the left table, and {other} in the right one", nameof(right));
        return (one ?? other) is { } kind ? schema.WithKind(column, kind) : schema;
    }

    private static void AddIds(RecordTable table, char side, TextPool ids)
    {
        CharBuffer id = new();
        for (int record = 0; record < table.Count; record++)
        {
            id.Clear();
            id.Append(side);
            id.Append(table.IdTextOf(record));
            ids.Add(id.Text);
        }
    }

    private static ValueColumn Join(ValueColumn left, ValueColumn right)
    {
        TextPool values = new();
        ValueColumn one = left.Map((text, written) => written.Append(text), values);
        ValueColumn other = right.Map((text, written) => written.Append(text), values);
        return new ValueColumn(left.Name, [.. one.Numbers, .. other.Numbers], values);
    }
}
