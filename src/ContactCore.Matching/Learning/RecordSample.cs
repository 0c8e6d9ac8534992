using ContactCore.Matching.Comparing;

namespace ContactCore.Matching.Learning;

/// <summary>
/// Some records, drawn by a hash of their IDs so that their order changes nothing, each compared with each: how often values
/// agree by chance. Of a small table these are all pairs.
/// </summary>
internal static class RecordSample
{
    /// <summary>How many are drawn: a million pairs.</summary>
    public const int Drawn = 1_500;

    public static PatternCounts Compare(ComparedRecords records, CancellationToken cancellationToken)
    {
        int[] drawn = Draw(records.Table, Drawn);
        PatternCounts counts = new();
        for (int i = 0; i < drawn.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            for (int j = i + 1; j < drawn.Length; j++)
                counts.Add(records.Compare(drawn[i], drawn[j]));
        }

        return counts;
    }

    /// <summary>The places of some records.</summary>
    public static int[] Draw(RecordTable table, int count)
    {
        (ulong Hash, int Record)[] hashed = new (ulong, int)[table.Count];
        for (int record = 0; record < hashed.Length; record++)
            hashed[record] = (Hash(table.IdTextOf(record)), record);
        if (hashed.Length > count)
            Array.Sort(hashed);
        return [.. hashed.Take(count).Select(one => one.Record)];
    }

    // FNV-1a (Fowler, Noll, Vo), mixed as SplitMix64 does (Steele, Lea, Flood 2014): the same on every machine and version.
    private static ulong Hash(ReadOnlySpan<char> text)
    {
        ulong hash = 0xCBF29CE484222325;
        foreach (char character in text)
            hash = (hash ^ character) * 0x00000100000001B3;
        hash = (hash ^ (hash >> 30)) * 0xBF58476D1CE4E5B9;
        hash = (hash ^ (hash >> 27)) * 0x94D049BB133111EB;
        return hash ^ (hash >> 31);
    }
}
