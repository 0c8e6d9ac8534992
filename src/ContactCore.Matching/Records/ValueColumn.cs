namespace ContactCore.Matching.Records;

/// <summary>A column: a number for each record's value, and each distinct value once. Number 0 is of the records without a value.</summary>
internal sealed class ValueColumn(string name, int[] numbers, string[] values)
{
    private int[]? _counts;

    public string Name { get; } = name;

    /// <summary>The number of each record's value.</summary>
    public int[] Numbers { get; } = numbers;

    /// <summary>The values by number; the first is empty.</summary>
    public string[] Values { get; } = values;

    /// <summary>How many records have each value.</summary>
    public int[] Counts => _counts ??= Count();

    /// <summary>How many records have any.</summary>
    public int Known => Numbers.Length - Counts[0];

    /// <summary>The column with other values, equal ones of which become one.</summary>
    public ValueColumn Map(Func<string, string> map)
    {
        Interning interning = new();
        int[] renumbered = new int[Values.Length];
        for (int value = 1; value < Values.Length; value++)
            renumbered[value] = interning.Add(map(Values[value]));
        return new ValueColumn(Name, Array.ConvertAll(Numbers, number => renumbered[number]), interning.Values());
    }

    private int[] Count()
    {
        int[] counts = new int[Values.Length];
        foreach (int number in Numbers)
            counts[number]++;
        return counts;
    }
}
