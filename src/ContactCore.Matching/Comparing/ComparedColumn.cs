using System.Runtime.CompilerServices;
using ContactCore.Matching.Records;

namespace ContactCore.Matching.Comparing;

/// <summary>A column as it is compared: its values in their compared form, and their comparator.</summary>
internal sealed class ComparedColumn
{
    private const int Few = 700;

    private Sketch[] _sketches = [];

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
        new(Form, Comparator, new ValueColumn(Name, rows.OneEach(Forms.Numbers), Forms.Values)) { _sketches = _sketches, _levels = _levels };

    /// <summary>Draws all values, before any are compared.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Draw()
    {
        TextPool values = Forms.Values;
        Sketch[] sketches = new Sketch[values.Count];
        for (int value = 1; value < sketches.Length; value++)
            sketches[value] = Comparator.Draw(value, values[value]);
        _levels = sketches.Length <= Few ? new byte[sketches.Length * sketches.Length] : null;
        _sketches = sketches;
    }

    /// <summary>The level of two values, by their numbers.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Compare(int left, int right)
    {
        if (left == 0 || right == 0)
            return Comparator.Unknown;
        if (left == right)
            return Comparator.Same;
        return _levels is null ? CompareDifferent(left, right) : Known(left, right);
    }

    /// <summary>Brings what is drawn of two values near to the processor, where it is needed to compare them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Fetch(int left, int right) =>
        left == right || left == 0 || right == 0 || _levels is not null ? 0 : _sketches[left].Length | _sketches[right].Length;

    private int CompareDifferent(int left, int right)
    {
        ref readonly Sketch one = ref _sketches[left];
        ref readonly Sketch other = ref _sketches[right];
        return Comparator.MayBeNear(one, other) ? Comparator.CompareNear(one, other, Forms.Values[left], Forms.Values[right]) : Comparator.Different;
    }

    // Threads may find the same out at once; it is the same.
    private int Known(int left, int right)
    {
        ref byte level = ref _levels![(left * Forms.Values.Count) + right];
        if (level == 0)
            level = (byte)CompareDifferent(left, right);
        return level;
    }
}
