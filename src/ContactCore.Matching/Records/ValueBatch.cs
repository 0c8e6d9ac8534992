namespace ContactCore.Matching.Records;

/// <summary>
/// The values of some records before they are kept once each. A column at a time its pool stays in the processor's cache, and
/// columns can be taken in side by side.
/// </summary>
/// <param name="columns">How many values a record has.</param>
internal sealed class ValueBatch(int columns)
{
    private const int Records = 4_096;
    private const int Characters = 1 << 20;

    private readonly (int Start, int Length)[] _values = new (int, int)[Records * columns];
    private readonly CharBuffer _text = new();

    /// <summary>How many records it has.</summary>
    public int Count { get; private set; }

    /// <summary>Whether it is to be taken in before there is another record.</summary>
    public bool IsFull => Count == Records || _text.Length >= Characters;

    /// <summary>Begins a record without values.</summary>
    public void Begin() => _values.AsSpan(Count++ * columns, columns).Clear();

    /// <summary>Sets a value of the record that was begun last.</summary>
    public void Set(int column, ReadOnlySpan<char> value)
    {
        _values[((Count - 1) * columns) + column] = (_text.Length, value.Length);
        _text.Append(value);
    }

    /// <summary>Puts a column's values into their pool, and their numbers behind those of the records before.</summary>
    public void TakeIn(int column, TextPool values, List<int> numbers)
    {
        ReadOnlySpan<char> text = _text.Text;
        for (int record = 0; record < Count; record++)
        {
            (int start, int length) = _values[(record * columns) + column];
            numbers.Add(values.Add(text.Slice(start, length)));
        }
    }

    /// <summary>Lets all go.</summary>
    public void Clear()
    {
        Count = 0;
        _text.Clear();
    }
}
