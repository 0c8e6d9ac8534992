namespace ContactCore.Matching.Records;

/// <summary>Gives each distinct text a number, from 1 by first appearance; blank ones are 0.</summary>
internal sealed class Interning
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    private readonly List<string> _values = [""];

    public Interning() => _bySpan = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The number of a text without blanks around it.</summary>
    public int Add(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        if (text.Length == 0)
            return 0;
        if (_bySpan.TryGetValue(text, out int number))
            return number;
        string value = text.ToString();
        number = _values.Count;
        _values.Add(value);
        _numbers.Add(value, number);
        return number;
    }

    public string[] Values() => [.. _values];
}
