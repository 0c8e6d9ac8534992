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
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static RowBlocks Of(IReadOnlyList<BlockingKey> keys, int rows)
    {
        int[] ends = new int[rows + 1];
        foreach (BlockingKey key in keys)
        {
            foreach (int row in key.AllMembers)
                ends[row + 1]++;
        }

        for (int row = 0; row < rows; row++)
            ends[row + 1] += ends[row];
        int[] blocks = new int[ends[rows]];
        int[] next = [.. ends];
        int[] firstOf = new int[keys.Count + 1];
        int all = 0;
        for (int key = 0; key < keys.Count; key++)
        {
            firstOf[key] = all;
            for (int block = 1; block <= keys[key].Blocks; block++)
            {
                foreach (int row in keys[key].Members(block))
                    blocks[next[row]++] = all;
                all++;
            }
        }

        firstOf[keys.Count] = all;
        return new RowBlocks(blocks, ends, firstOf);
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
