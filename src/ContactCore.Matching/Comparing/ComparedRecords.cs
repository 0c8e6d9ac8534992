using ContactCore.Matching.Kinds;
using ContactCore.Matching.Measures;
using ContactCore.Matching.Records;

namespace ContactCore.Matching.Comparing;

/// <summary>
/// The records of a table as they are compared: those that are the same in all that is compared are one row. Columns stand in the order of their names, so that the order in a file
/// changes nothing.
/// </summary>
internal sealed class ComparedRecords
{
    private const double SwapSimilarity = 0.92;

    private const int MostNamed = 100;
    private const int Telling = 3;

    private readonly Sketch[] _rows;
    private readonly (int One, int Other)[] _names;
    private readonly int[] _nameColumns;
    private readonly int[] _emails;

    private ComparedRecords(ComparedColumn[] columns, DistinctRows rows, RowAnswers answers, ulong[] marks, Sketch[] drawn, IReadOnlyList<string> leftOut)
    {
        Columns = columns;
        Rows = rows;
        Answers = answers;
        Marks = marks;
        _rows = drawn;
        LeftOut = leftOut;
        Levels = [.. columns.Select(column => column.Comparator.Levels.Count)];
        _nameColumns = ColumnsOf(ColumnKind.Name);
        _emails = ColumnsOf(ColumnKind.Email);
        _names = [.. _nameColumns.SelectMany((one, i) => _nameColumns.Skip(i + 1).Select(other => (one, other)))];
    }

    public ComparedColumn[] Columns { get; }

    /// <summary>How many levels each column has.</summary>
    public int[] Levels { get; }

    /// <summary>Which records have each row.</summary>
    public DistinctRows Rows { get; }

    /// <summary>What was said of pairs of rows.</summary>
    public RowAnswers Answers { get; }

    /// <summary>A number of each row, of its own, that does not depend on the order of the records.</summary>
    public ulong[] Marks { get; }

    /// <summary>Columns that are not compared since others tell more.</summary>
    public IReadOnlyList<string> LeftOut { get; }

    /// <summary>How many distinct rows there are.</summary>
    public int Count => Rows.Count;

    public static ComparedRecords Of(RecordTable table, IReadOnlyCollection<PairAnswer> said, int threads, CancellationToken cancellationToken)
    {
        TextPool names = new();
        (ValueColumn Column, ColumnKind Kind)[] compared =
        [
            .. table.Columns.Select((column, place) => (Column: column, Place: place))
                .Where(one => !table.Schema.IsIgnored(one.Place) && one.Column.Values.Count > 1)
                .OrderByDescending(one => one.Column.Known * Math.Log2(one.Column.Values.Count)).ThenBy(one => one.Column.Name, StringComparer.Ordinal)
                .Take(Pattern.MostColumns)
                .OrderBy(one => one.Column.Name, StringComparer.Ordinal)
                .Select(one => (one.Column, table.Schema.SaidKind(one.Place) ?? KindGuess.Of(one.Column))),
        ];
        ComparedColumn[] columns = new ComparedColumn[compared.Length];
        ParallelOptions options = new() { MaxDegreeOfParallelism = threads, CancellationToken = cancellationToken };

        // Columns of names share their values, and are made one after the other.
        int[][] work = [[.. Enumerable.Range(0, compared.Length).Where(place => compared[place].Kind == ColumnKind.Name)],
            .. Enumerable.Range(0, compared.Length).Where(place => compared[place].Kind != ColumnKind.Name).Select(place => new[] { place })];
        Parallel.ForEach(work, options, places =>
        {
            foreach (int place in places)
                columns[place] = ComparedColumn.Of(compared[place].Column, compared[place].Kind, names);
        });
        RecordAnswers answers = RecordAnswers.Of(table, said);
        DistinctRows rows = DistinctRows.Of(table.Count, [.. columns.Select(column => column.Forms.Numbers), .. answers.Apart(table.Count, columns)]);
        ulong[] marks = new ulong[rows.Count];
        Array.Fill(marks, ulong.MaxValue);
        for (int record = 0; record < table.Count; record++)
        {
            int row = rows.RowOf(record);
            marks[row] = Math.Min(marks[row], Mixing.Of(table.IdTextOf(record)));
        }

        if (rows.Count < table.Count)
            columns = [.. columns.Select(column => column.Only(rows))];
        Sketch[] drawn = new Sketch[rows.Count * columns.Length];
        Parallel.For(0, columns.Length, options, place => columns[place].Draw(drawn, place, columns.Length));
        return new ComparedRecords(columns, rows, answers.OfRows(rows), marks, drawn, LeftOutOf(table, columns));
    }

    /// <summary>The columns in the order in which others may depend on them: what families share first, and names before emails.</summary>
    public int[] Roots =>
    [
        .. Enumerable.Range(0, Columns.Length)
            .OrderByDescending(column => Columns[column].MostShared).ThenByDescending(column => Columns[column].IsOfFamilies).ThenBy(column => column),
    ];

    /// <summary>The columns of a kind.</summary>
    public int[] ColumnsOf(ColumnKind kind) => [.. Enumerable.Range(0, Columns.Length).Where(column => Columns[column].Kind == kind)];

    /// <summary>The levels of all columns of a pair.</summary>
    public ulong Compare(int left, int right)
    {
        ulong pattern = 0;
        ReadOnlySpan<Sketch> lefts = _rows.AsSpan(left * Columns.Length, Columns.Length);
        ReadOnlySpan<Sketch> rights = _rows.AsSpan(right * Columns.Length, Columns.Length);
        for (int column = 0; column < lefts.Length; column++)
            pattern = Pattern.With(pattern, column, Columns[column].Compare(lefts[column], rights[column]));
        foreach ((int one, int other) in _names)
        {
            if (Pattern.Level(pattern, one) > NameComparator.Swapped && Pattern.Level(pattern, other) > NameComparator.Swapped && AreSwapped(one, other, left, right))
            {
                // Told once: the other column tells nothing that this one has not.
                pattern = Pattern.Replace(pattern, one, NameComparator.Swapped);
                pattern = Pattern.Replace(pattern, other, Comparator.Unknown);
            }
        }

        foreach (int email in _emails)
        {
            if (Pattern.Level(pattern, email) is > Comparator.Same and < EmailComparator.OfNames && IsOfNames(pattern, email, left, right))
                pattern = Pattern.Replace(pattern, email, EmailComparator.OfNames);
        }

        return pattern;
    }

    private static string[] LeftOutOf(RecordTable table, ComparedColumn[] compared) =>
    [
        .. table.Columns.Where((column, place) => !table.Schema.IsIgnored(place) && column.Values.Count > 1)
            .Select(column => column.Name).Except(compared.Select(column => column.Name), StringComparer.Ordinal),
    ];

    // Two Jane Smiths of different providers are jane.smith at both: without the names, their addresses have nothing in common.
    private bool IsOfNames(ulong pattern, int email, int left, int right)
    {
        ValueColumn emails = Columns[email].Forms;
        ReadOnlySpan<char> lefts = EmailComparator.Local(emails.Values[emails.Numbers[left]]);
        ReadOnlySpan<char> rights = EmailComparator.Local(emails.Values[emails.Numbers[right]]);
        Span<char> leftRest = stackalloc char[MostNamed];
        Span<char> rightRest = stackalloc char[MostNamed];
        if (lefts.Length > MostNamed || rights.Length > MostNamed)
            return false;
        lefts.CopyTo(leftRest);
        rights.CopyTo(rightRest);
        leftRest = leftRest[..lefts.Length];
        rightRest = rightRest[..rights.Length];
        bool hasNames = false;
        foreach (int name in _nameColumns)
        {
            ValueColumn names = Columns[name].Forms;
            hasNames |= Pattern.Level(pattern, name) is Comparator.Same or NameComparator.Swapped
                && Without(ref leftRest, names.Values[names.Numbers[left]]) & Without(ref rightRest, names.Values[names.Numbers[right]]);
        }

        return hasNames && (Math.Min(leftRest.Length, rightRest.Length) < Telling || !leftRest.SequenceEqual(rightRest));
    }

    private static bool Without(ref Span<char> text, ReadOnlySpan<char> name)
    {
        int at = name.Length < Telling ? -1 : text.IndexOf(name);
        if (at < 0)
            return false;
        text[(at + name.Length)..].CopyTo(text[at..]);
        text = text[..^name.Length];
        return true;
    }

    private bool AreSwapped(int one, int other, int left, int right)
    {
        ValueColumn ones = Columns[one].Forms;
        ValueColumn others = Columns[other].Forms;
        int leftOne = ones.Numbers[left];
        int rightOne = ones.Numbers[right];
        int leftOther = others.Numbers[left];
        int rightOther = others.Numbers[right];
        bool isSame = leftOne == rightOther;
        bool isOtherSame = leftOther == rightOne;
        if (isSame && isOtherSame)
            return true;
        return (isSame && IsNear(leftOther, rightOne)) || (isOtherSame && IsNear(leftOne, rightOther));

        bool IsNear(int value, int another) => JaroWinkler.Similarity(ones.Values[value], ones.Values[another]) >= SwapSimilarity;
    }
}
