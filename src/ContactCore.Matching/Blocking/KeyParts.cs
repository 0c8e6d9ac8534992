using ContactCore.Matching.Comparing;
using ContactCore.Matching.Records;

namespace ContactCore.Matching.Blocking;

/// <summary>All parts that keys of a table may have.</summary>
internal static class KeyParts
{
    /// <summary>How many there may be: one bit each.</summary>
    public const int Most = 64;

    public static KeyPart[] Of(ComparedRecords records, int threads, CancellationToken cancellationToken)
    {
        KeyPart[][] parts = new KeyPart[records.Columns.Length + 1][];
        ParallelOptions options = new() { MaxDegreeOfParallelism = threads, CancellationToken = cancellationToken };
        Parallel.For(0, parts.Length, options, column =>
            parts[column] = column < records.Columns.Length ? [.. KeyPart.Of(records.Columns[column], column)] : [.. EitherName(records)]);
        return [.. parts.SelectMany(part => part).Take(Most)];
    }

    // Of swapped names the earlier in the alphabet is still the earlier one.
    private static IEnumerable<KeyPart> EitherName(ComparedRecords records)
    {
        int[] names = records.ColumnsOf(ColumnKind.Name);
        if (names.Length < 2)
            yield break;
        TextPool pool = records.Columns[names[0]].Forms.Values;
        int[][] columns = [.. names.Select(name => records.Columns[name].Forms.Numbers)];
        ulong[] hashes = new ulong[pool.Count];
        for (int value = 1; value < hashes.Length; value++)
            hashes[value] = Mixing.Of(pool[value]) | 1;
        yield return new KeyPart("earlier of the names", names, Pick(columns, pool, -1), hashes);
        yield return new KeyPart("later of the names", names, Pick(columns, pool, 1), hashes);
    }

    private static int[] Pick(int[][] columns, TextPool pool, int sign)
    {
        int[] picked = new int[columns[0].Length];
        for (int row = 0; row < picked.Length; row++)
        {
            int known = 0;
            foreach (int[] column in columns)
            {
                int number = column[row];
                if (number == 0)
                    continue;
                known++;
                if (picked[row] == 0 || Math.Sign(pool[number].SequenceCompareTo(pool[picked[row]])) == sign)
                    picked[row] = number;
            }

            if (known < 2)
                picked[row] = 0;
        }

        return picked;
    }
}
