namespace ContactCore.Selections;

/// <summary>
/// The order of a list: by one value, up or down, ties by ID in the same direction. Contacts without a value come last
/// both ways. <c>Ranking.Created</c> runs upwards, <c>Ranking.Created.Descending</c> downwards.
/// </summary>
public sealed record Ranking
{
    private Ranking(RankingKey key, bool isDescending)
    {
        Key = key;
        IsDescending = isDescending;
    }

    /// <summary>By creation, the earliest first.</summary>
    public static Ranking Created { get; } = new(RankingKey.Created, false);

    /// <summary>By last change, the earliest first.</summary>
    public static Ranking Changed { get; } = new(RankingKey.Changed, false);

    /// <summary>By deletion, the earliest first.</summary>
    public static Ranking Deleted { get; } = new(RankingKey.Deleted, false);

    /// <summary>By email rating, the lowest first.</summary>
    public static Ranking EmailRating { get; } = new(RankingKey.EmailRating, false);

    /// <summary>What is ordered by.</summary>
    public RankingKey Key { get; }

    /// <summary>Whether the latest or highest comes first.</summary>
    public bool IsDescending { get; }

    /// <summary>The same, downwards.</summary>
    public Ranking Descending => new(Key, true);

    /// <summary>The same, upwards.</summary>
    public Ranking Ascending => new(Key, false);

    /// <summary>The value's name, with "descending" behind it where it runs downwards.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => IsDescending ? $"{Key} descending" : $"{Key}";
}
