namespace ContactCore.Matching.Clustering;

/// <summary>The rows of groups while they are joined.</summary>
internal sealed class GroupMembers
{
    private readonly Dictionary<int, List<int>> _of = [];

    /// <summary>Joins two groups by a row of each.</summary>
    /// <returns>The rows of each, as they were.</returns>
    public (List<int> One, List<int> Other) Join(int one, int other)
    {
        List<int> ones = Of(one);
        List<int> others = Of(other);
        List<int> joined = [.. ones, .. others];
        foreach (int row in joined)
            _of[row] = joined;
        return (ones, others);
    }

    private List<int> Of(int row) => _of.TryGetValue(row, out List<int>? of) ? of : _of[row] = [row];
}
