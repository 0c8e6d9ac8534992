using System.Runtime.InteropServices;

namespace ContactCore.Matching.Indexing;

/// <summary>The rows that have a key in common, by its hash. Most keys are of one row, which needs no list.</summary>
internal sealed class IndexedKey
{
    /// <summary>How many rows of a block are looked at: a value that more share is no way to meet.</summary>
    private const int Largest = 400;

    // A row, or the complement of a list's place.
    private readonly Dictionary<ulong, int> _blocks = [];
    private readonly List<List<int>?> _lists = [];
    private readonly Stack<int> _free = [];

    public void Add(ulong key, int row)
    {
        if (key == 0)
            return;
        ref int block = ref CollectionsMarshal.GetValueRefOrAddDefault(_blocks, key, out bool isThere);
        if (!isThere)
            block = row;
        else if (block < 0)
            _lists[~block]!.Add(row);
        else
            block = ~Keep([block, row]);
    }

    public void Remove(ulong key, int row)
    {
        if (key == 0)
            return;
        int block = _blocks[key];
        if (block >= 0)
        {
            _blocks.Remove(key);
            return;
        }

        List<int> rows = _lists[~block]!;
        rows[rows.IndexOf(row)] = rows[^1];
        rows.RemoveAt(rows.Count - 1);
        if (rows.Count > 1)
            return;
        _blocks[key] = rows[0];
        _lists[~block] = null;
        _free.Push(~block);
    }

    /// <summary>Adds the rows of a block to others, unless they are too many.</summary>
    public void AddTo(List<int> found, ulong key)
    {
        if (key == 0 || !_blocks.TryGetValue(key, out int block))
            return;
        if (block >= 0)
            found.Add(block);
        else if (_lists[~block] is { Count: <= Largest } rows)
            found.AddRange(rows);
    }

    private int Keep(List<int> rows)
    {
        if (_free.TryPop(out int place))
        {
            _lists[place] = rows;
            return place;
        }

        _lists.Add(rows);
        return _lists.Count - 1;
    }
}
