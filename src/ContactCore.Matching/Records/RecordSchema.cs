namespace ContactCore.Matching;

/// <summary>The columns of records, immutable. The ID of a record is none of them.</summary>
public sealed class RecordSchema
{
    /// <summary>At most how many columns there may be; the 16 that tell the most are compared.</summary>
    public const int MaxColumns = 1_000;

    private readonly string[] _columns;
    private readonly ColumnKind?[] _kinds;
    private readonly bool[] _ignored;

    private RecordSchema(string[] columns, ColumnKind?[] kinds, bool[] ignored)
    {
        _columns = columns;
        _kinds = kinds;
        _ignored = ignored;
    }

    /// <summary>The names, in the order of the values of a row.</summary>
    public IReadOnlyList<string> Columns => _columns;

    /// <summary>Makes a schema whose kinds are guessed from names and content.</summary>
    /// <param name="columns">The names, each once by ordinal comparison that ignores case; 1 to 1,000.</param>
    /// <returns>The schema.</returns>
    /// <exception cref="ArgumentException">There is no column, too many, an empty name, or one twice.</exception>
    public static RecordSchema Create(params ReadOnlySpan<string> columns)
    {
        if (columns.Length is 0 or > MaxColumns)
            throw new ArgumentException($"{columns.Length} columns; allowed: 1 to {MaxColumns}", nameof(columns));
        string[] names = columns.ToArray();
        if (Array.Exists(names, string.IsNullOrWhiteSpace))
            throw new ArgumentException("a column has no name", nameof(columns));
        HashSet<string> seen = new(StringComparer.OrdinalIgnoreCase);
        if (Array.Find(names, name => !seen.Add(name)) is { } twice)
            throw new ArgumentException($"column '{twice}' is there twice", nameof(columns));
        return new RecordSchema(names, new ColumnKind?[names.Length], new bool[names.Length]);
    }

    /// <summary>The schema with a column's kind said rather than guessed.</summary>
    /// <param name="column">The column.</param>
    /// <param name="kind">Its kind.</param>
    /// <returns>Another schema.</returns>
    /// <exception cref="ArgumentException">There is no such column.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The kind is none.</exception>
    public RecordSchema WithKind(string column, ColumnKind kind)
    {
        if (!Enum.IsDefined(kind))
            throw new ArgumentOutOfRangeException(nameof(kind), kind, "no kind of column");
        ColumnKind?[] kinds = [.. _kinds];
        kinds[IndexOf(column)] = kind;
        return new RecordSchema(_columns, kinds, _ignored);
    }

    /// <summary>The schema with columns that are not compared.</summary>
    /// <param name="columns">The columns.</param>
    /// <returns>Another schema.</returns>
    /// <exception cref="ArgumentException">There is no such column.</exception>
    public RecordSchema Ignoring(params ReadOnlySpan<string> columns)
    {
        bool[] ignored = [.. _ignored];
        foreach (string column in columns)
            ignored[IndexOf(column)] = true;
        return new RecordSchema(_columns, _kinds, ignored);
    }

    /// <summary>The kind that was said of a column, or null where it is guessed.</summary>
    internal ColumnKind? SaidKind(int column) => _kinds[column];

    internal bool IsIgnored(int column) => _ignored[column];

    /// <summary>The place of a column, or -1.</summary>
    internal int PlaceOf(string column) => Array.FindIndex(_columns, name => string.Equals(name, column, StringComparison.OrdinalIgnoreCase));

    private int IndexOf(string column)
    {
        ArgumentNullException.ThrowIfNull(column);
        int index = PlaceOf(column);
        return index >= 0 ? index : throw new ArgumentException($"there is no column '{column}'; there are: {string.Join(", ", _columns)}", nameof(column));
    }
}
