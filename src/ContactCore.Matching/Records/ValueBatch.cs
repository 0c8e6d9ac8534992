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

    // A column's values stand side by side, and so do their texts.
    private readonly TextPlace[] _values = new TextPlace[Records * columns];
    private readonly CharBuffer[] _texts = [.. Enumerable.Range(0, columns).Select(_ => new CharBuffer())];
    private int _length;

    /// <summary>How many records it has.</summary>
    public int Count { get; private set; }

    /// <summary>Whether it is to be taken in before there is another record.</summary>
    public bool IsFull => Count == Records || _length >= Characters;

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
        CharBuffer text = _texts[column];
        _values[(column * Records) + Count - 1] = new TextPlace(text.Length, value.Length);
        text.Append(value);
        _length += value.Length;
    }

    /// <summary>Puts a column's values into their pool.</summary>
    /// <returns>Their numbers.</returns>
    public int[] TakeIn(int column, TextPool values)
    {
        int[] numbers = new int[Count];
        values.Add(_texts[column].Text, _values.AsSpan(column * Records, Count), numbers);
        return numbers;
    }

    /// <summary>Lets all go.</summary>
    public void Clear()
    {
        (Count, _length) = (0, 0);
        foreach (CharBuffer text in _texts)
            text.Clear();
    }
}
