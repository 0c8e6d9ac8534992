namespace ContactCore.Matching.Clustering;

/// <summary>Which rows belong together (union-find, by halving paths).</summary>
internal sealed class Groups(int rows)
{
    private readonly int[] _parents = [.. Enumerable.Range(0, rows)];

    public int Of(int row)
    {
        while (_parents[row] != row)
            row = _parents[row] = _parents[_parents[row]];
        return row;
    }

    /// <summary>Joins two groups by a row of each.</summary>
    /// <returns>Whether they were two.</returns>
    public bool Join(int one, int other)
    {
        one = Of(one);
        other = Of(other);
        _parents[Math.Max(one, other)] = Math.Min(one, other);
        return one != other;
    }
}
