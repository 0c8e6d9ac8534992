using ContactCore.Selections;

namespace ContactCore.InMemory.Selections;

/// <summary>The order of places in a ranking: by value, then by ID, those without a value last in both directions.</summary>
internal sealed class RankingOrder : IComparer<RankingPosition>
{
    public static readonly RankingOrder Upwards = new(1);

    public static readonly RankingOrder Downwards = new(-1);

    private readonly int _direction;

    private RankingOrder(int direction) => _direction = direction;

    public static RankingOrder Of(Ranking ranking) => ranking.IsDescending ? Downwards : Upwards;

    public int Compare(RankingPosition x, RankingPosition y)
    {
        if (x.Value is null != y.Value is null)
            return x.Value is null ? 1 : -1;
        int byValue = Nullable.Compare(x.Value, y.Value);
        return _direction * (byValue != 0 ? byValue : x.Id.CompareTo(y.Id));
    }
}
