using System.Runtime.CompilerServices;

namespace ContactCore.Matching.Records;

/// <summary>Maps a text to another one, which it writes.</summary>
internal delegate void TextMap(ReadOnlySpan<char> text, CharBuffer written);

/// <summary>A column: a number for each record's value, and each distinct value once. Number 0 is of the records without a value.</summary>
internal sealed class ValueColumn(string name, int[] numbers, TextPool values)
{
    private const int MappedAtOnce = 4_096;
    private const int CharactersAtOnce = 1 << 20;

    private int[]? _counts;

    public string Name { get; } = name;

    /// <summary>The number of each record's value.</summary>
    public int[] Numbers { get; } = numbers;

    /// <summary>The values by number.</summary>
    public TextPool Values { get; } = values;

    /// <summary>How many records have each value.</summary>
    public int[] Counts => _counts ??= Count();

    /// <summary>How many records have any.</summary>
    public int Known => Numbers.Length - Counts[0];

    /// <summary>The column with other values, equal ones of which become one.</summary>
    /// <param name="map">Maps a value.</param>
    /// <param name="values">Takes them; other columns may share it.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public ValueColumn Map(TextMap map, TextPool values)
    {
        CharBuffer written = new();
        CharBuffer all = new();
        TextPlace[] places = new TextPlace[MappedAtOnce];
        int[] renumbered = new int[Values.Count];
        for (int from = 1, count; from < renumbered.Length; from += count)
        {
            all.Clear();
            for (count = 0; count < places.Length && from + count < renumbered.Length && all.Length < CharactersAtOnce; count++)
            {
                written.Clear();
                map(Values[from + count], written);
                places[count] = new TextPlace(all.Length, written.Length);
                all.Append(written.Text);
            }

            values.Add(all.Text, places.AsSpan(0, count), renumbered.AsSpan(from));
        }

        int[] numbers = new int[Numbers.Length];
        for (int record = 0; record < numbers.Length; record++)
            numbers[record] = renumbered[Numbers[record]];
        return new ValueColumn(Name, numbers, values);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int[] Count()
    {
        int[] counts = new int[Values.Count];
        foreach (int number in Numbers)
            counts[number]++;
        return counts;
    }
}
