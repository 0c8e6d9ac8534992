using System.Runtime.CompilerServices;

namespace ContactCore.Matching.Blocking;

/// <summary>Sorts by 64 bits that look like chance: by digits of eleven bits until hardly any are alike, then by hand.</summary>
internal static class Radix
{
    private const int Bits = 11;
    private const int Passes = 3;
    private const int Few = 1_000;

    /// <summary>Sorts the first keys, with their values.</summary>
    /// <param name="keys">The keys.</param>
    /// <param name="values">The values.</param>
    /// <param name="otherKeys">Room for as many, which may become the keys.</param>
    /// <param name="otherValues">The same of the values.</param>
    /// <param name="count">How many are sorted.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Sort(ref ulong[] keys, ref int[] values, ref ulong[] otherKeys, ref int[] otherValues, int count)
    {
        if (count <= Few)
        {
            Array.Sort(keys, values, 0, count);
            return;
        }

        Span<int> starts = stackalloc int[1 << Bits];
        for (int pass = 0; pass < Passes; pass++)
        {
            int shift = 64 - (Bits * (Passes - pass));
            starts.Clear();
            ulong[] fromKeys = keys;
            int[] fromValues = values;
            ulong[] toKeys = otherKeys;
            int[] toValues = otherValues;
            for (int i = 0; i < count; i++)
                starts[(int)(fromKeys[i] >> shift) & ((1 << Bits) - 1)]++;
            int next = 0;
            for (int digit = 0; digit < starts.Length; digit++)
                (starts[digit], next) = (next, next + starts[digit]);
            for (int i = 0; i < count; i++)
            {
                ulong key = fromKeys[i];
                int place = starts[(int)(key >> shift) & ((1 << Bits) - 1)]++;
                toKeys[place] = key;
                toValues[place] = fromValues[i];
            }

            (keys, otherKeys) = (otherKeys, keys);
            (values, otherValues) = (otherValues, values);
        }

        SortAlike(keys, values, count);
    }

    // The highest 33 bits are in order; of those that are alike in them, the rest is.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void SortAlike(ulong[] keys, int[] values, int count)
    {
        for (int i = 1; i < count; i++)
        {
            ulong key = keys[i];
            if (keys[i - 1] <= key)
                continue;
            int value = values[i];
            int place = i;
            for (; place > 0 && keys[place - 1] > key; place--)
            {
                keys[place] = keys[place - 1];
                values[place] = values[place - 1];
            }

            keys[place] = key;
            values[place] = value;
        }
    }
}
