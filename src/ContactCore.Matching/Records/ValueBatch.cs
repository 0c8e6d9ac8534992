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

    // A column's values stand side by side.
    private readonly TextPlace[] _values = new TextPlace[Records * columns];
    private readonly CharBuffer _text = new();

    /// <summary>How many records it has.</summary>
    public int Count { get; private set; }

    /// <summary>Whether it is to be taken in before there is another record.</summary>
    public bool IsFull => Count == Records || _text.Length >= Characters;

    /// <summary>Begins a record without values.</summary>
    public void Begin()
    {
        for (int column = 0; column < columns; column++)
            _values[(column * Records) + Count] = default;
        Count++;
    }

    /// <summary>Sets a value of the record that was begun last.</summary>
    public void Set(int column, ReadOnlySpan<char> value)
    {
        _values[(column * Records) + Count - 1] = new TextPlace(_text.Length, value.Length);
        _text.Append(value);
    }

    /// <summary>Puts a column's values into their pool.</summary>
    /// <returns>Their numbers.</returns>
    public int[] TakeIn(int column, TextPool values)
    {
        int[] numbers = new int[Count];
        values.Add(_text.Text, _values.AsSpan(column * Records, Count), numbers);
        return numbers;
    }

    /// <summary>Lets all go.</summary>
    public void Clear()
    {
        Count = 0;
        _text.Clear();
    }
}
