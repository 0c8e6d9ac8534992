namespace ContactCore.Matching.Blocking;

/// <summary>Sorts by 64 bits that look like chance: by digits of eleven bits until hardly any are alike, then by hand.</summary>
internal static class Radix
{
    private const int Bits = 11;
    private const int Passes = 3;
    private const int Few = 4_000;

    /// <summary>Sorts the first keys, with their values.</summary>
    public static void Sort(ref ulong[] keys, ref int[] values, int count)
    {
        if (count <= Few)
        {
            Array.Sort(keys, values, 0, count);
            return;
        }

        ulong[] otherKeys = new ulong[keys.Length];
        int[] otherValues = new int[values.Length];
        int[] starts = new int[1 << Bits];
        for (int pass = 0; pass < Passes; pass++)
        {
            int shift = 64 - (Bits * (Passes - pass));
            Array.Clear(starts);
            for (int i = 0; i < count; i++)
                starts[(keys[i] >> shift) & ((1 << Bits) - 1)]++;
            int next = 0;
            for (int digit = 0; digit < starts.Length; digit++)
                (starts[digit], next) = (next, next + starts[digit]);
            for (int i = 0; i < count; i++)
            {
                int place = starts[(keys[i] >> shift) & ((1 << Bits) - 1)]++;
                otherKeys[place] = keys[i];
                otherValues[place] = values[i];
            }

            (keys, otherKeys) = (otherKeys, keys);
            (values, otherValues) = (otherValues, values);
        }

        // The highest 33 bits are in order; of those that are alike in them, the rest is.
        for (int i = 1; i < count; i++)
        {
            ulong key = keys[i];
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
