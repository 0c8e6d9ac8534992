using System.Numerics;
using System.Runtime.CompilerServices;

namespace ContactCore.Matching.Blocking;

/// <summary>The blocks of each row, one a key, side by side: whether two rows have met before is seen in one place of memory each.</summary>
internal sealed class RowBlocks
{
    private readonly int[] _blocks;
    private readonly int _width;

    private RowBlocks(int[] blocks, int width)
    {
        _blocks = blocks;
        _width = width;
    }

    /// <summary>The blocks of all rows.</summary>
    /// <param name="keys">The keys.</param>
    /// <param name="rows">How many rows.</param>
    public static RowBlocks Of(IReadOnlyList<BlockingKey> keys, int rows)
    {
        // The rows of a block are anywhere: keys that share a part of memory are written by one thread.
        int width = keys.Count;
        int[] blocks = new int[rows * width];
        for (int key = 0; key < width; key++)
        {
            for (int block = 1; block <= keys[key].Blocks; block++)
            {
                foreach (int row in keys[key].Members(block))
                    blocks[(row * width) + key] = block;
            }
        }

        return new RowBlocks(blocks, width);
    }

    /// <summary>Whether two rows are in one block of any of the first keys.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool HaveMet(int keys, int left, int right)
    {
        ReadOnlySpan<int> lefts = _blocks.AsSpan(left * _width, keys);
        ReadOnlySpan<int> rights = _blocks.AsSpan(right * _width, keys);
        int key = 0;
        for (; key <= keys - Vector<int>.Count; key += Vector<int>.Count)
        {
            Vector<int> one = new(lefts[key..]);
            Vector<int> both = Vector.Equals(one, new Vector<int>(rights[key..])) & ~Vector.Equals(one, Vector<int>.Zero);
            if (both != Vector<int>.Zero)
                return true;
        }

        for (; key < keys; key++)
        {
            if (lefts[key] != 0 && lefts[key] == rights[key])
                return true;
        }

        return false;
    }
}
