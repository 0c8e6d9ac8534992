using System.Numerics;
using System.Runtime.CompilerServices;

namespace ContactCore.Matching.Comparing;

/// <summary>Records that are the same in all columns, taken together: a million equal ones are compared with nothing.</summary>
internal sealed class DistinctRows
{
    // So many slots fit into a processor's second cache.
    private const int Ahead = 1_024;

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

    /// <summary>The least of what the records of a row have.</summary>
    public ulong LeastOf(int row, Func<int, ulong> have)
    {
        ulong least = ulong.MaxValue;
        for (int record = _first[row]; record >= 0; record = _next[record])
            least = Math.Min(least, have(record));
        return least;
    }

    /// <summary>Of so many records with these values. Of two tables, no record of the one is taken together with one of the other.</summary>
    /// <param name="records">How many records.</param>
    /// <param name="columns">The numbers of their values.</param>
    /// <param name="lefts">How many of them are the left table's, and come first; null of one table.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static DistinctRows Of(int records, int[][] columns, int? lefts)
    {
        // A row in the low bits, counted from 1; above them those bits of its hash, so that one look tells most others apart.
        uint[] slots = new uint[BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, records * 2))];
        uint mask = (uint)slots.Length - 1;
        int[] rowOf = new int[records];
        int[] next = new int[records];
        List<int> first = new(records);
        List<int> last = new(records);
        Span<uint> hashes = stackalloc uint[Ahead];
        for (int from = 0; from < records; from += Ahead)
        {
            Span<uint> ahead = hashes[..Math.Min(Ahead, records - from)];
            Fetch(slots, columns, from, lefts, ahead);
            for (int i = 0; i < ahead.Length; i++)
            {
                int record = from + i;
                uint slot = ahead[i] & mask;
                while (slots[slot] is > 0 and uint taken
                    && (((taken ^ ahead[i]) & ~mask) != 0 || (first[(int)(taken & mask) - 1] < lefts) != (record < lefts) || !AreSame(columns, first[(int)(taken & mask) - 1], record)))
                    slot = (slot + 1) & mask;
                next[record] = -1;
                int row = (int)(slots[slot] & mask) - 1;
                if (row < 0)
                {
                    row = first.Count;
                    first.Add(record);
                    last.Add(record);
                    slots[slot] = (ahead[i] & ~mask) | (uint)first.Count;
                }
                else
                {
                    next[last[row]] = record;
                    last[row] = record;
                }

                rowOf[record] = row;
            }
        }

        return new DistinctRows(rowOf, [.. first], next);
    }

    // Each look into a large table waits for memory; many that do not wait for each other wait at once.
    private static void Fetch(uint[] slots, int[][] columns, int from, int? lefts, Span<uint> hashes)
    {
        uint near = 0;
        for (int i = 0; i < hashes.Length; i++)
        {
            ulong hash = from + i < lefts ? 1UL : 0;
            foreach (int[] column in columns)
                hash = (hash ^ (uint)column[from + i]) * 0x9E3779B97F4A7C15 ^ (hash >> 32);
            hashes[i] = (uint)(hash >> 20);
            near |= slots[hashes[i] & ((uint)slots.Length - 1)];
        }

        GC.KeepAlive(near == 0 ? null : slots);
    }

    /// <summary>Values of records, one of each row.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int[] OneEach(int[] ofRecords)
    {
        int[] one = new int[_first.Length];
        for (int row = 0; row < one.Length; row++)
            one[row] = ofRecords[_first[row]];
        return one;
    }

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
