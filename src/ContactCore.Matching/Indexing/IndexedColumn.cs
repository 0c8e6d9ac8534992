using ContactCore.Matching.Comparing;
using ContactCore.Matching.Records;

namespace ContactCore.Matching.Indexing;

/// <summary>A column of an index: the values that its rows have, and how many have each.</summary>
/// <param name="form">What is known of it beside its values.</param>
/// <param name="values">Its values; columns of names share them.</param>
internal sealed class IndexedColumn(ColumnForm form, TextPool values)
{
    private readonly Comparator _comparator = form.Comparator();
    private int[] _counts = new int[16];
    private double _sum;
    private double _squares;

    public string Name => form.Name;

    public IReadOnlyList<string> Levels => _comparator.Levels;

    /// <summary>Writes a value as it is compared.</summary>
    public TextMap Form { get; } = LongForm.Of(form.Comparator().Form);

    /// <summary>The value of a number.</summary>
    public ReadOnlySpan<char> this[int number] => values[number];

    /// <summary>How a value stands in its row, which may be the first that has it.</summary>
    public Sketch Add(ReadOnlySpan<char> value)
    {
        int number = values.Add(value);
        return number == 0 ? default : _comparator.Draw(number, value);
    }

    /// <summary>How a value that is looked for stands in its row; one that no row has, has the number -1.</summary>
    public Sketch Find(ReadOnlySpan<char> value)
    {
        int number = values.Find(value);
        return number == 0 ? default : _comparator.Draw(number, value);
    }

    /// <summary>Counts a value of a row more, or less.</summary>
    public void Count(int number, int times)
    {
        if (number == 0)
            return;
        if (number >= _counts.Length)
            Array.Resize(ref _counts, Math.Max(number + 1, _counts.Length * 2));
        double before = _counts[number];
        _counts[number] += times;
        _sum += times;
        _squares += ((double)_counts[number] * _counts[number]) - (before * before);
    }

    /// <summary>How many rows have a value.</summary>
    public int CountOf(int number) => number > 0 && number < _counts.Length ? _counts[number] : 0;

    /// <summary>How many rows have the value that two have, in the mean, where so many more have a value.</summary>
    public double MeanFrequency(int number, int more)
    {
        int added = number == 0 ? 0 : more;
        return (_squares + (added * ((2.0 * CountOf(number)) + added))) / (_sum + added);
    }

    /// <summary>The level of two values.</summary>
    public int Compare(in Sketch left, ReadOnlySpan<char> leftValue, in Sketch right)
    {
        if (left.Number == 0 || right.Number == 0)
            return Comparator.Unknown;
        if (left.Number == right.Number)
            return Comparator.Same;
        return _comparator.MayBeNear(left, right) ? _comparator.Compare(leftValue, values[right.Number]) : _comparator.Different;
    }
}
