using System.Runtime.CompilerServices;
using ContactCore.Matching.Records;

namespace ContactCore.Matching.Comparing;

/// <summary>A column as it is compared: its values in their compared form, and their comparator.</summary>
internal sealed class ComparedColumn
{
    private const int Few = 700;

    // Of few values each two are compared once.
    private byte[]? _levels;

    private ComparedColumn(ColumnForm form, Comparator comparator, ValueColumn forms)
    {
        Form = form;
        Comparator = comparator;
        Forms = forms;
    }

    /// <summary>What is known of it beside its values.</summary>
    public ColumnForm Form { get; }

    /// <summary>Its name in its table.</summary>
    public string Name => Forms.Name;

    public ColumnKind Kind => Form.Kind;

    public Comparator Comparator { get; }

    public ValueColumn Forms { get; }

    public static ComparedColumn Of(ValueColumn column, ColumnForm form, TextPool names)
    {
        Comparator comparator = form.Comparator();
        return new ComparedColumn(form, comparator, column.Map(LongForm.Of(comparator.Form), form.Kind == ColumnKind.Name ? names : TextPool.For(column.Values)));
    }

    /// <summary>The column with each row once.</summary>
    public ComparedColumn Only(DistinctRows rows) =>
        new(Form, Comparator, new ValueColumn(Name, rows.OneEach(Forms.Numbers), Forms.Values)) { _levels = _levels };

    /// <summary>Draws all values.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public Sketch[] Draw()
    {
        TextPool values = Forms.Values;
        Sketch[] sketches = new Sketch[values.Count];
        for (int value = 1; value < sketches.Length; value++)
            sketches[value] = Comparator.Draw(value, values[value]);
        _levels = sketches.Length <= Few ? new byte[sketches.Length * sketches.Length] : null;
        return sketches;
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
        ? Comparator.CompareNear(left, right, Forms.Values[left.Number], Forms.Values[right.Number])
        : Comparator.Different;

    // Threads may find the same out at once; it is the same.
    private int Known(in Sketch left, in Sketch right)
    {
        ref byte level = ref _levels![(left.Number * Forms.Values.Count) + right.Number];
        if (level == 0)
            level = (byte)CompareDifferent(left, right);
        return level;
    }
}
