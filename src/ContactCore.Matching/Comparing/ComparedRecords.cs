using ContactCore.Matching.Kinds;
using ContactCore.Matching.Learning;
using ContactCore.Matching.Measures;
using ContactCore.Matching.Records;

namespace ContactCore.Matching.Comparing;

/// <summary>
/// The records of a table as they are compared. Columns stand in the order of their names, so that the order in a file
/// changes nothing.
/// </summary>
internal sealed class ComparedRecords
{
    private const double SwapSimilarity = 0.85;

    private readonly RecordTable _table;
    private readonly (int One, int Other)[] _names;

    private ComparedRecords(RecordTable table, ComparedColumn[] columns)
    {
        _table = table;
        Columns = columns;
        Levels = [.. columns.Select(column => column.Comparator.Levels.Count)];
        int[] names = [.. Enumerable.Range(0, columns.Length).Where(place => columns[place].Kind == ColumnKind.Name)];
        _names = [.. names.SelectMany((one, i) => names.Skip(i + 1).Select(other => (one, other)))];
    }

    public ComparedColumn[] Columns { get; }

    /// <summary>How many levels each column has.</summary>
    public int[] Levels { get; }

    public int Count => _table.Count;

    public RecordTable Table => _table;

    public static ComparedRecords Of(RecordTable table)
    {
        TextPool names = new();
        ComparedColumn[] columns =
        [
            .. table.Columns.Select((column, place) => (Column: column, Place: place))
                .Where(one => !table.Schema.IsIgnored(one.Place) && one.Column.Values.Count > 1)
                .OrderBy(one => one.Column.Name, StringComparer.Ordinal)
                .Select(one => ComparedColumn.Of(one.Column, table.Schema.SaidKind(one.Place) ?? KindGuess.Of(one.Column), names)),
        ];
        return new ComparedRecords(table, columns);
    }

    /// <summary>The levels of all columns of a pair.</summary>
    public ulong Compare(int left, int right)
    {
        ulong pattern = 0;
        for (int column = 0; column < Columns.Length; column++)
            pattern = Pattern.With(pattern, column, Columns[column].Compare(left, right));
        foreach ((int one, int other) in _names)
        {
            if (Pattern.Level(pattern, one) > NameComparator.Swapped && Pattern.Level(pattern, other) > NameComparator.Swapped && AreSwapped(one, other, left, right))
            {
                pattern = Pattern.Replace(pattern, one, NameComparator.Swapped);
                pattern = Pattern.Replace(pattern, other, NameComparator.Swapped);
            }
        }

        return pattern;
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
        return (isSame && IsNear(leftOther, rightOne)) || (isOtherSame && IsNear(leftOne, rightOther)) || (IsNear(leftOther, rightOne) && IsNear(leftOne, rightOther));

        bool IsNear(int value, int another) => JaroWinkler.Similarity(ones.Values[value], ones.Values[another]) >= SwapSimilarity;
    }
}
