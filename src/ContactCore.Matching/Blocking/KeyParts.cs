using ContactCore.Matching.Comparing;
using ContactCore.Matching.Records;

namespace ContactCore.Matching.Blocking;

/// <summary>All parts that keys of a table may have.</summary>
internal static class KeyParts
{
    /// <summary>How many there may be: one bit each.</summary>
    public const int Most = 64;

    public static KeyPart[] Of(ComparedRecords records) =>
    [
        .. records.Columns.SelectMany(KeyPart.Of).Concat(EitherName(records)).Take(Most),
    ];

    // Of swapped names the earlier in the alphabet is still the earlier one.
    private static IEnumerable<KeyPart> EitherName(ComparedRecords records)
    {
        int[] names = [.. Enumerable.Range(0, records.Columns.Length).Where(column => records.Columns[column].Kind == ColumnKind.Name)];
        if (names.Length < 2)
            yield break;
        TextPool pool = records.Columns[names[0]].Forms.Values;
        ValueColumn[] columns = [.. names.Select(name => records.Columns[name].Forms)];
        yield return new KeyPart("earlier of the names", names, new ValueColumn("", Pick(columns, pool, -1), pool));
        yield return new KeyPart("later of the names", names, new ValueColumn("", Pick(columns, pool, 1), pool));
    }

    private static int[] Pick(ValueColumn[] columns, TextPool pool, int sign)
    {
        int[] picked = new int[columns[0].Numbers.Length];
        for (int record = 0; record < picked.Length; record++)
        {
            int known = 0;
            foreach (ValueColumn column in columns)
            {
                int number = column.Numbers[record];
                if (number == 0)
                    continue;
                known++;
                if (picked[record] == 0 || Math.Sign(pool[number].CompareTo(pool[picked[record]], StringComparison.Ordinal)) == sign)
                    picked[record] = number;
            }

            if (known < 2)
                picked[record] = 0;
        }

        return picked;
    }
}
