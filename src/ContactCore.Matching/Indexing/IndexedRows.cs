using ContactCore.Matching.Comparing;
using ContactCore.Matching.Records;

namespace ContactCore.Matching.Indexing;

/// <summary>The rows of an index, each once, with the IDs of the records that have it.</summary>
/// <param name="width">How many values a row has.</param>
internal sealed class IndexedRows(int width)
{
    private readonly Dictionary<ulong, List<int>> _byValues = [];
    private readonly Stack<int> _free = [];
    private Sketch[] _values = new Sketch[16 * width];

    // An ID, or several in order.
    private object?[] _ids = new object?[16];

    /// <summary>How many rows there are.</summary>
    public int Count { get; private set; }

    /// <summary>The places that rows have or had.</summary>
    public int Places { get; private set; }

    /// <summary>The values of a row.</summary>
    public ReadOnlySpan<Sketch> this[int row] => _values.AsSpan(row * width, width);

    /// <summary>Whether a row is at a place.</summary>
    public bool IsThere(int place) => _ids[place] is not null;

    /// <summary>The row that has these values, or -1.</summary>
    public int Find(ReadOnlySpan<Sketch> values)
    {
        if (!_byValues.TryGetValue(HashOf(values), out List<int>? rows))
            return -1;
        foreach (int row in rows)
        {
            if (AreSame(this[row], values))
                return row;
        }

        return -1;
    }

    /// <summary>Adds a row that is not there yet, of one record.</summary>
    public int Add(ReadOnlySpan<Sketch> values, string id)
    {
        if (!_free.TryPop(out int row))
            row = Places++;
        if (row == _ids.Length)
        {
            Array.Resize(ref _ids, row * 2);
            Array.Resize(ref _values, row * 2 * width);
        }

        values.CopyTo(_values.AsSpan(row * width, width));
        _ids[row] = id;
        ulong hash = HashOf(values);
        if (_byValues.TryGetValue(hash, out List<int>? rows))
            rows.Add(row);
        else
            _byValues.Add(hash, [row]);
        Count++;
        return row;
    }

    /// <summary>Adds a record to a row.</summary>
    public void AddTo(int row, string id)
    {
        if (_ids[row] is SortedSet<string> ids)
            ids.Add(id);
        else
            _ids[row] = new SortedSet<string>(StringComparer.Ordinal) { (string)_ids[row]!, id };
    }

    /// <summary>Takes a record off its row.</summary>
    /// <returns>Whether the row went with it.</returns>
    public bool Remove(int row, string id)
    {
        if (_ids[row] is SortedSet<string> ids)
        {
            ids.Remove(id);
            if (ids.Count == 1)
                _ids[row] = ids.Min;
            return false;
        }

        ulong hash = HashOf(this[row]);
        List<int> rows = _byValues[hash];
        rows.Remove(row);
        if (rows.Count == 0)
            _byValues.Remove(hash);
        _ids[row] = null;
        _free.Push(row);
        Count--;
        return true;
    }

    /// <summary>The IDs of a row's records, in order.</summary>
    public IEnumerable<string> IdsOf(int row) => _ids[row] switch
    {
        SortedSet<string> ids => ids,
        string id => [id],
        _ => [],
    };

    private static ulong HashOf(ReadOnlySpan<Sketch> values)
    {
        ulong hash = 0;
        foreach (ref readonly Sketch value in values)
            hash = Mixing.Of(hash ^ (uint)value.Number);
        return hash;
    }

    private static bool AreSame(ReadOnlySpan<Sketch> left, ReadOnlySpan<Sketch> right)
    {
        for (int column = 0; column < left.Length; column++)
        {
            if (left[column].Number != right[column].Number)
                return false;
        }

        return true;
    }
}
