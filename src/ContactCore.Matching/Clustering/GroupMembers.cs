namespace ContactCore.Matching.Clustering;

/// <summary>The rows of groups while they are joined.</summary>
internal sealed class GroupMembers
{
    private readonly Dictionary<int, List<int>> _of = [];

    /// <summary>The rows of a group by one of them.</summary>
    public List<int> Of(int row) => _of.TryGetValue(row, out List<int>? of) ? of : _of[row] = [row];

    /// <summary>Joins two groups: the smaller goes into the larger.</summary>
    public void Join(List<int> one, List<int> other)
    {
        (List<int> larger, List<int> smaller) = one.Count >= other.Count ? (one, other) : (other, one);
        larger.AddRange(smaller);
        foreach (int row in smaller)
            _of[row] = larger;
    }
}
