namespace ContactCore.Matching.Comparing;

/// <summary>What was said of pairs of rows. Where two answers do not go together, apart is stronger than same.</summary>
internal sealed class RowAnswers
{
    private readonly HashSet<(int Left, int Right)> _same = [];
    private readonly HashSet<(int Left, int Right)> _apart = [];
    private readonly HashSet<int> _sure = [];

    /// <summary>Whether nothing was said.</summary>
    public bool IsEmpty => _same.Count == 0 && _apart.Count == 0;

    /// <summary>Rows that are of one person.</summary>
    public IEnumerable<(int Left, int Right)> Same => _same.Where(pair => !_apart.Contains(pair));

    /// <summary>Rows that are of two persons.</summary>
    public IReadOnlyCollection<(int Left, int Right)> Apart => _apart;

    /// <summary>Whether two rows need not be judged.</summary>
    public bool Have(int one, int other) => _same.Contains(Ordered(one, other)) || _apart.Contains(Ordered(one, other));

    /// <summary>Whether somebody knows the records of a row: then those that are the same are the same person.</summary>
    public bool IsSure(int row) => _sure.Contains(row);

    public void Add(int one, int other, bool areSame)
    {
        if (areSame)
        {
            _sure.Add(one);
            _sure.Add(other);
        }

        if (one != other)
            (areSame ? _same : _apart).Add(Ordered(one, other));
    }

    private static (int Left, int Right) Ordered(int one, int other) => one < other ? (one, other) : (other, one);
}
