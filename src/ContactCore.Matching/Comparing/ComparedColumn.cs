using ContactCore.Matching.Kinds;
using ContactCore.Matching.Records;

namespace ContactCore.Matching.Comparing;

/// <summary>A column as it is compared: its values in their compared form, and their comparator.</summary>
internal sealed class ComparedColumn
{
    private const int Few = 700;

    // Of few values each two are compared once.
    private byte[]? _levels;

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

    /// <summary>Draws the values of all rows.</summary>
    /// <param name="drawn">The rows, one after another.</param>
    /// <param name="place">The place of the column in a row.</param>
    /// <param name="width">How many values a row has.</param>
    public void Draw(Sketch[] drawn, int place, int width)
    {
        Sketch[] sketches = new Sketch[Forms.Values.Count];
        for (int value = 1; value < sketches.Length; value++)
            sketches[value] = Comparator.Draw(value, Forms.Values[value]);
        _levels = sketches.Length <= Few ? new byte[sketches.Length * sketches.Length] : null;
        int[] numbers = Forms.Numbers;
        for (int row = 0; row < numbers.Length; row++)
            drawn[(row * width) + place] = sketches[numbers[row]];
    }

    /// <summary>The level of two values.</summary>
    public int Compare(in Sketch left, in Sketch right)
    {
        if (left.Number == 0 || right.Number == 0)
            return Comparator.Unknown;
        if (left.Number == right.Number)
            return Comparator.Same;
        return _levels is null ? CompareDifferent(left, right) : Known(left, right);
    }

    private int CompareDifferent(in Sketch left, in Sketch right) => Comparator.MayBeNear(left, right)
        ? Comparator.Compare(Forms.Values[left.Number], Forms.Values[right.Number])
        : Comparator.Different;

    // Threads may find the same out at once; it is the same.
    private int Known(in Sketch left, in Sketch right)
    {
        ref byte level = ref _levels![(left.Number * Forms.Values.Count) + right.Number];
        if (level == 0)
            level = (byte)CompareDifferent(left, right);
        return level;
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
