using System.Runtime.CompilerServices;

namespace ContactCore.Matching.Blocking;

/// <summary>
/// The blocks of each row, in the order of the keys, counted through all keys: whether two rows have met before is seen where
/// their blocks stand side by side.
/// </summary>
internal sealed class RowBlocks
{
    private readonly int[] _blocks;
    private readonly int[] _ends;
    private readonly int[] _firstOf;

    private RowBlocks(int[] blocks, int[] ends, int[] firstOf)
    {
        _blocks = blocks;
        _ends = ends;
        _firstOf = firstOf;
    }

    /// <summary>The blocks of all rows.</summary>
    /// <param name="keys">The keys.</param>
    /// <param name="rows">How many rows.</param>
    /// <param name="threads">How many threads may work: each on some rows of its own.</param>
    public static RowBlocks Of(IReadOnlyList<BlockingKey> keys, int rows, int threads)
    {
        int[] firstOf = new int[keys.Count + 1];
        for (int key = 0; key < keys.Count; key++)
            firstOf[key + 1] = firstOf[key] + keys[key].Blocks;
        int parts = Math.Clamp(threads, 1, Environment.ProcessorCount);
        ParallelOptions options = new() { MaxDegreeOfParallelism = threads };
        int[] ends = new int[rows + 1];
        Parallel.For(0, parts, options, part => Count(keys, ends, From(part), From(part + 1)));
        for (int row = 0; row < rows; row++)
            ends[row + 1] += ends[row];
        int[] blocks = new int[ends[rows]];
        int[] next = [.. ends];
        Parallel.For(0, parts, options, part => Fill(keys, blocks, next, From(part), From(part + 1)));
        return new RowBlocks(blocks, ends, firstOf);

        int From(int part) => (int)((long)rows * part / parts);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Count(IReadOnlyList<BlockingKey> keys, int[] ends, int from, int until)
    {
        foreach (BlockingKey key in keys)
        {
            foreach (int row in key.AllMembers)
            {
                if (row >= from && row < until)
                    ends[row + 1]++;
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Fill(IReadOnlyList<BlockingKey> keys, int[] blocks, int[] next, int from, int until)
    {
        int all = 0;
        foreach (BlockingKey key in keys)
        {
            for (int block = 1; block <= key.Blocks; block++, all++)
            {
                foreach (int row in key.Members(block, block + 1))
                {
                    if (row >= from && row < until)
                        blocks[next[row]++] = all;
                }
            }
        }
    }

    /// <summary>Brings what is known of rows near to the processor.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Fetch(ReadOnlySpan<int> rows)
    {
        int[] ends = _ends;
        int[] blocks = _blocks;
        int near = 0;
        foreach (int row in rows)
            near |= ends[row];
        foreach (int row in rows)
            near |= blocks[ends[row]] | blocks[ends[row + 1] - 1];
        GC.KeepAlive(near == 0 ? null : this);
    }

    /// <summary>Whether two rows are in one block of any of the first keys.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool HaveMet(int keys, int left, int right)
    {
        int until = _firstOf[keys];
        int one = _ends[left];
        int lastOne = _ends[left + 1];
        int other = _ends[right];
        int lastOther = _ends[right + 1];
        while (one < lastOne && other < lastOther)
        {
            int block = _blocks[one];
            int otherBlock = _blocks[other];
            if (block >= until || otherBlock >= until)
                return false;
            if (block == otherBlock)
                return true;
            one += block < otherBlock ? 1 : 0;
            other += block < otherBlock ? 0 : 1;
        }

        return false;
    }
}
