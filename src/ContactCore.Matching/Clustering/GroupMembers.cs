namespace ContactCore.Matching.Clustering;

/// <summary>The rows of groups while they are joined.</summary>
/// <param name="recordsOf">How many records a row stands for.</param>
internal sealed class GroupMembers(Func<int, long> recordsOf)
{
    private readonly Dictionary<int, Members> _of = [];

    /// <summary>The members of a group by one of its rows.</summary>
    public Members Of(int row) => _of.TryGetValue(row, out Members? of) ? of : _of[row] = new Members([row], recordsOf(row));

    /// <summary>Joins two groups: the smaller goes into the larger.</summary>
    public void Join(Members one, Members other)
    {
        (Members larger, Members smaller) = one.Rows.Count >= other.Rows.Count ? (one, other) : (other, one);
        larger.Rows.AddRange(smaller.Rows);
        larger.Records += smaller.Records;
        foreach (int row in smaller.Rows)
            _of[row] = larger;
    }

    /// <summary>The members of a group.</summary>
    /// <param name="rows">Its rows.</param>
    /// <param name="records">How many records they stand for.</param>
    internal sealed class Members(List<int> rows, long records)
    {
        public List<int> Rows => rows;

        public long Records { get; set; } = records;
    }
}
