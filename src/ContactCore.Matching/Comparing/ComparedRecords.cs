using System.Runtime.CompilerServices;
using ContactCore.Matching.Records;

namespace ContactCore.Matching.Comparing;

/// <summary>
/// The records of a table as they are compared: those that are the same in all that is compared are one row. Columns stand in the order of their names, so that the order in a file
/// changes nothing.
/// </summary>
internal sealed class ComparedRecords
{
    private const int RowsAPart = 1 << 14;

    // The numbers of a row's values stand side by side.
    private readonly int[] _numbers;

    private ComparedRecords(ComparedColumn[] columns, DistinctRows rows, Sides sides, RowAnswers answers, ulong[] marks, int[] numbers, IReadOnlyList<string> leftOut)
    {
        Columns = columns;
        Rows = rows;
        Sides = sides;
        Answers = answers;
        Marks = marks;
        _numbers = numbers;
        LeftOut = leftOut;
        Levels = [.. columns.Select(column => column.Comparator.Levels.Count)];
        Rules = new PatternRules([.. columns.Select(column => column.Form)]);
    }

    public ComparedColumn[] Columns { get; }

    /// <summary>How many levels each column has.</summary>
    public int[] Levels { get; }

    /// <summary>Which records have each row.</summary>
    public DistinctRows Rows { get; }

    /// <summary>Which rows may be of one person.</summary>
    public Sides Sides { get; }

    /// <summary>What was said of pairs of rows.</summary>
    public RowAnswers Answers { get; }

    /// <summary>A number of each row, of its own, that does not depend on the order of the records.</summary>
    public ulong[] Marks { get; }

    /// <summary>Columns that are not compared since others tell more.</summary>
    public IReadOnlyList<string> LeftOut { get; }

    /// <summary>How many distinct rows there are.</summary>
    public int Count => Rows.Count;

    /// <summary>The records of a table, by the columns that tell the most, or those that a model knows.</summary>
    /// <param name="table">The table, or two that are joined.</param>
    /// <param name="lefts">How many records of it are the left one's of two; null of one.</param>
    /// <param name="known">The columns that a model knows, or null.</param>
    /// <param name="said">What is known of pairs of one table.</param>
    /// <param name="threads">How many threads may work.</param>
    /// <param name="cancellationToken">Gives up.</param>
    /// <exception cref="InvalidModelException">The table has not what the model compares.</exception>
    public static ComparedRecords Of(
        RecordTable table, int? lefts, IReadOnlyList<ColumnForm>? known, IReadOnlyCollection<PairAnswer> said, int threads, CancellationToken cancellationToken)
    {
        TextPool names = new();
        (ValueColumn Column, ColumnForm Form)[] compared = known is null ? ColumnChoice.Of(table) : ColumnChoice.Of(table, known);
        ComparedColumn[] columns = new ComparedColumn[compared.Length];
        ParallelOptions options = new() { MaxDegreeOfParallelism = threads, CancellationToken = cancellationToken };

        // Columns of names share their values, and are made one after the other.
        int[][] work = [[.. Enumerable.Range(0, compared.Length).Where(place => compared[place].Form.Kind == ColumnKind.Name)],
            .. Enumerable.Range(0, compared.Length).Where(place => compared[place].Form.Kind != ColumnKind.Name).Select(place => new[] { place })];
        OneByOne.Do(work, places => places.Sum(place => (long)compared[place].Column.Values.Count), options, places =>
        {
            foreach (int place in places)
                columns[place] = ComparedColumn.Of(compared[place].Column, compared[place].Form, names);
        });
        foreach (ComparedColumn column in columns)
            column.Forms.Values.Seal();
        RecordAnswers answers = RecordAnswers.Of(table, said);
        DistinctRows rows = null!;
        OneByOne.Do(Enumerable.Range(-1, columns.Length + 1), place => place < 0 ? table.Count : columns[place].Forms.Values.Count, options, place =>
        {
            if (place < 0)
                rows = DistinctRows.Of(table.Count, [.. columns.Select(column => column.Forms.Numbers), .. answers.Apart(table.Count, columns)], lefts);
            else
                columns[place].Draw();
        });
        if (rows.Count < table.Count)
            Parallel.For(0, columns.Length, options, column => columns[column] = columns[column].Only(rows));
        ulong[] marks = new ulong[rows.Count];
        int[] numbers = new int[rows.Count * columns.Length];
        Parallel.For(0, (rows.Count + RowsAPart - 1) / RowsAPart, options, part =>
        {
            int from = part * RowsAPart;
            int until = Math.Min(rows.Count, from + RowsAPart);
            for (int row = from; row < until; row++)
                marks[row] = rows.LeastOf(row, table.MarkOf);
            SideBySide(numbers, columns, from, until);
        });
        Sides sides = new(rows.Count, lefts is null ? null : Enumerable.Range(0, rows.Count).Count(row => rows.FirstOf(row) < lefts));
        return new ComparedRecords(columns, rows, sides, answers.OfRows(rows), marks, numbers, LeftOutOf(table, columns));
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void SideBySide(int[] numbers, ComparedColumn[] columns, int from, int until)
    {
        for (int column = 0; column < columns.Length; column++)
        {
            int[] ofColumn = columns[column].Forms.Numbers;
            for (int row = from, place = (from * columns.Length) + column; row < until; row++, place += columns.Length)
                numbers[place] = ofColumn[row];
        }
    }

    /// <summary>The columns in the order in which others may depend on them: what families share first, and names before emails.</summary>
    public int[] Roots =>
    [
        .. Enumerable.Range(0, Columns.Length)
            .OrderByDescending(column => Columns[column].Form.MostShared).ThenByDescending(column => Columns[column].Form.IsOfFamilies).ThenBy(column => column),
    ];

    /// <summary>The columns of a kind.</summary>
    public int[] ColumnsOf(ColumnKind kind) => [.. Enumerable.Range(0, Columns.Length).Where(column => Columns[column].Kind == kind)];

    /// <summary>What makes a pattern of levels.</summary>
    public PatternRules Rules { get; }

    /// <summary>The number of a row's value of a column; 0 where there is none.</summary>
    public int NumberOf(int row, int column) => _numbers[(row * Columns.Length) + column];

    /// <summary>A row's value of a column in its compared form.</summary>
    public ReadOnlySpan<char> FormOf(int row, int column) => Columns[column].Forms.Values[NumberOf(row, column)];

    /// <summary>How the values of a column of two rows agree.</summary>
    public int LevelOf(int column, int left, int right) =>
        Columns[column].Compare(NumberOf(left, column), NumberOf(right, column));

    /// <summary>Brings rows that are compared next near to the processor, and then what is drawn of their values.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Fetch(ReadOnlySpan<(int Left, int Right)> pairs)
    {
        int[] numbers = _numbers;
        int columns = Columns.Length;
        int near = 0;
        foreach ((int left, int right) in pairs)
            near |= numbers[left * columns] | numbers[((left + 1) * columns) - 1] | numbers[right * columns] | numbers[((right + 1) * columns) - 1];
        foreach ((int left, int right) in pairs)
        {
            for (int column = 0; column < columns; column++)
                near |= Columns[column].Fetch(numbers[(left * columns) + column], numbers[(right * columns) + column]);
        }

        GC.KeepAlive(near == 0 ? null : this);
    }

    /// <summary>The levels of all columns of a pair.</summary>
    public ulong Compare(int left, int right) => Rules.PatternOf(new RowPair(
        Columns, _numbers.AsSpan(left * Columns.Length, Columns.Length), _numbers.AsSpan(right * Columns.Length, Columns.Length)));

    private static string[] LeftOutOf(RecordTable table, ComparedColumn[] compared) =>
    [
        .. table.Columns.Where((column, place) => !table.Schema.IsIgnored(place) && column.Values.Count > 1)
            .Select(column => column.Name).Except(compared.Select(column => column.Name), StringComparer.Ordinal),
    ];

    private readonly ref struct RowPair(ComparedColumn[] columns, ReadOnlySpan<int> lefts, ReadOnlySpan<int> rights) : IComparedPair
    {
        private readonly ComparedColumn[] _columns = columns;
        private readonly ReadOnlySpan<int> _lefts = lefts;
        private readonly ReadOnlySpan<int> _rights = rights;

        public int LevelOf(int column) => _columns[column].Compare(_lefts[column], _rights[column]);

        public ReadOnlySpan<char> LeftOf(int column) => _columns[column].Forms.Values[_lefts[column]];

        public ReadOnlySpan<char> RightOf(int column) => _columns[column].Forms.Values[_rights[column]];

        public bool IsSame(int leftColumn, int rightColumn) => _lefts[leftColumn] == _rights[rightColumn];
    }
}
