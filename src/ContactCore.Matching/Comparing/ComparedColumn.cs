using ContactCore.Matching.Kinds;
using ContactCore.Matching.Records;

namespace ContactCore.Matching.Comparing;

/// <summary>A column as it is compared: its values in their compared form, and their comparator.</summary>
internal sealed class ComparedColumn
{
    private ComparedColumn(ColumnKind kind, Comparator comparator, ValueColumn forms)
    {
        Kind = kind;
        Comparator = comparator;
        Forms = forms;
    }

    public string Name => Forms.Name;

    public ColumnKind Kind { get; }

    public Comparator Comparator { get; }

    public ValueColumn Forms { get; }

    /// <summary>The columns of a table that are compared, of the kinds that were said or are guessed.</summary>
    public static ComparedColumn[] AllOf(RecordTable table) =>
    [
        .. table.Columns.Select((column, place) => (column, place))
            .Where(one => !table.Schema.IsIgnored(one.place))
            .Select(one => Of(one.column, table.Schema.SaidKind(one.place) ?? KindGuess.Of(one.column))),
    ];

    /// <summary>The level of two records.</summary>
    public int Compare(int left, int right)
    {
        int one = Forms.Numbers[left];
        int other = Forms.Numbers[right];
        if (one == 0 || other == 0)
            return Comparator.Unknown;
        return one == other ? Comparator.Same : Comparator.Compare(Forms.Values[one], Forms.Values[other]);
    }

    private static ComparedColumn Of(ValueColumn column, ColumnKind kind)
    {
        Comparator comparator = kind switch
        {
            ColumnKind.Name => new NameComparator(),
            ColumnKind.Date => new DateComparator(DateForm.IsMonthFirst(column.Values.Skip(1))),
            ColumnKind.Code => new CodeComparator(),
            ColumnKind.Email => new EmailComparator(),
            ColumnKind.Phone => new PhoneComparator(),
            ColumnKind.Number => new NumberComparator(),
            _ => new TextComparator(),
        };
        return new ComparedColumn(kind, comparator, column.Map(comparator.Form));
    }
}
