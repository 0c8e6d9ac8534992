using System.Runtime.CompilerServices;

namespace ContactCore.Matching.Comparing;

/// <summary>Records that are the same in all columns, taken together: a million equal ones are compared with nothing.</summary>
internal sealed class DistinctRows
{
    private readonly int[] _rowOf;
    private readonly int[] _first;
    private readonly int[] _next;
    private readonly int[] _shared;

    private DistinctRows(int[] rowOf, int[] first, int[] next)
    {
        _rowOf = rowOf;
        _first = first;
        _next = next;
        _shared = first.Length == rowOf.Length ? [] : [.. Enumerable.Range(0, first.Length).Where(IsShared)];
    }

    /// <summary>How many distinct rows there are.</summary>
    public int Count => _first.Length;

    /// <summary>The row of a record.</summary>
    public int RowOf(int record) => _rowOf[record];

    /// <summary>The first record of a row.</summary>
    public int FirstOf(int row) => _first[row];

    /// <summary>Whether a row has more than one record.</summary>
    public bool IsShared(int row) => _next[_first[row]] >= 0;

    /// <summary>The rows that have more than one record.</summary>
    public IEnumerable<int> Shared => _shared;

    /// <summary>The records of a row.</summary>
    public IEnumerable<int> RecordsOf(int row)
    {
        for (int record = _first[row]; record >= 0; record = _next[record])
            yield return record;
    }

    /// <summary>Of so many records with these values. Of two tables, no record of the one is taken together with one of the other.</summary>
    /// <param name="records">How many records.</param>
    /// <param name="columns">The numbers of their values.</param>
    /// <param name="lefts">How many of them are the left table's, and come first; null of one table.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static DistinctRows Of(int records, int[][] columns, int? lefts)
    {
        int size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, records * 2));
        int[] slots = new int[size];
        int[] rowOf = new int[records];
        int[] next = new int[records];
        List<int> first = new(records);
        List<int> last = new(records);
        for (int record = 0; record < records; record++)
        {
            ulong hash = record < lefts ? 1UL : 0;
            foreach (int[] column in columns)
                hash = (hash ^ (uint)column[record]) * 0x9E3779B97F4A7C15 ^ (hash >> 32);
            int slot = (int)(hash >> 20) & (size - 1);
            while (slots[slot] != 0 && (first[slots[slot] - 1] < lefts != record < lefts || !AreSame(columns, first[slots[slot] - 1], record)))
                slot = (slot + 1) & (size - 1);
            next[record] = -1;
            if (slots[slot] == 0)
            {
                first.Add(record);
                last.Add(record);
                slots[slot] = first.Count;
            }
            else
            {
                next[last[slots[slot] - 1]] = record;
                last[slots[slot] - 1] = record;
            }

            rowOf[record] = slots[slot] - 1;
        }

        return new DistinctRows(rowOf, [.. first], next);
    }

    /// <summary>Values of records, one of each row.</summary>
    public int[] OneEach(int[] ofRecords) => Array.ConvertAll(_first, record => ofRecords[record]);

    private static bool AreSame(int[][] columns, int left, int right)
    {
        foreach (int[] column in columns)
        {
            if (column[left] != column[right])
                return false;
        }

        return true;
    }
}
