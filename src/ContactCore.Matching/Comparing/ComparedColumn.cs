using ContactCore.Matching.Kinds;
using ContactCore.Matching.Records;

namespace ContactCore.Matching.Comparing;

/// <summary>A column as it is compared: its values in their compared form, and their comparator.</summary>
internal sealed class ComparedColumn
{
    private readonly int[] _numbers;

    private ComparedColumn(ColumnKind kind, Comparator comparator, ValueColumn forms)
    {
        Kind = kind;
        Comparator = comparator;
        Forms = forms;
        _numbers = forms.Numbers;
    }

    public string Name => Forms.Name;

    public ColumnKind Kind { get; }

    public Comparator Comparator { get; }

    public ValueColumn Forms { get; }

    public static ComparedColumn Of(ValueColumn column, ColumnKind kind, TextPool names)
    {
        Comparator comparator = kind switch
        {
            ColumnKind.Name => new NameComparator(),
            ColumnKind.Date => new DateComparator(IsMonthFirst(column.Values)),
            ColumnKind.Code => new CodeComparator(),
            ColumnKind.Email => new EmailComparator(),
            ColumnKind.Phone => new PhoneComparator(),
            ColumnKind.Number => new NumberComparator(),
            _ => new TextComparator(),
        };
        return new ComparedColumn(kind, comparator, column.Map(LongForm.Of(comparator.Form), kind == ColumnKind.Name ? names : new TextPool()));
    }

    /// <summary>The level of two records.</summary>
    public int Compare(int left, int right)
    {
        int one = _numbers[left];
        int other = _numbers[right];
        if (one == 0 || other == 0)
            return Comparator.Unknown;
        return one == other ? Comparator.Same : Comparator.Compare(Forms.Values[one], Forms.Values[other]);
    }

    private static bool IsMonthFirst(TextPool values)
    {
        for (int value = 1; value < values.Count; value++)
        {
            if (DateForm.IsOnlyMonthFirst(values[value]))
                return true;
        }

        return false;
    }
}
