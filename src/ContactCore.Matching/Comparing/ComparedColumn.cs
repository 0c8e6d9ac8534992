using ContactCore.Matching.Kinds;
using ContactCore.Matching.Records;

namespace ContactCore.Matching.Comparing;

/// <summary>A column as it is compared: its values in their compared form, and their comparator.</summary>
internal sealed class ComparedColumn
{
    private Sketch[] _sketches = [];

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

    /// <summary>Whether its values are names of families.</summary>
    public bool IsOfFamilies => Kind == ColumnKind.Name && ColumnWords.IsOfFamilies(Name);

    /// <summary>
    /// How many of related persons may share a value of the column at most: those of one family have their own given names,
    /// few of them were born on one day, and an email is of one or two; a home, a phone or a surname may be of all.
    /// </summary>
    public double MostShared => Kind switch
    {
        ColumnKind.Name => IsOfFamilies ? 1 : 0,
        ColumnKind.Date => 0.03,
        ColumnKind.Email => 0.3,
        _ => 1,
    };

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

    /// <summary>The column with each row once.</summary>
    public ComparedColumn Only(DistinctRows rows) =>
        new(Kind, Comparator, new ValueColumn(Name, rows.OneEach(Forms.Numbers), Forms.Values));

    /// <summary>Draws the sketches of the values.</summary>
    public void Draw()
    {
        Sketch[] sketches = new Sketch[Forms.Values.Count];
        for (int value = 1; value < sketches.Length; value++)
            sketches[value] = Comparator.Sketch(Forms.Values[value]);
        _sketches = sketches;
    }

    /// <summary>The level of two values by their numbers.</summary>
    public int Compare(int left, int right)
    {
        if (left == 0 || right == 0)
            return Comparator.Unknown;
        if (left == right)
            return Comparator.Same;
        return Comparator.MayBeNear(_sketches[left], _sketches[right])
            ? Comparator.Compare(Forms.Values[left], Forms.Values[right])
            : Comparator.Different;
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
