namespace ContactCore.Matching.Blocking;

/// <summary>Takes the pairs of records that meet, one by one.</summary>
internal interface IPairTaker
{
    /// <summary>Tells which pairs are taken next.</summary>
    void Fetch(ReadOnlySpan<(int Left, int Right)> pairs);

    /// <summary>Takes a pair.</summary>
    /// <param name="left">The place of the one; which one that is, tells nothing.</param>
    /// <param name="right">The place of the other.</param>
    void Take(int left, int right);
}
