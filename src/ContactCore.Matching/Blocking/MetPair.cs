namespace ContactCore.Matching.Blocking;

/// <summary>Two records that have the values of two columns in common.</summary>
/// <param name="Left">The record that comes first.</param>
/// <param name="Right">The other.</param>
/// <param name="FoundBy">The two columns, as bits.</param>
/// <param name="Lot">Of several that the pair is met by, the one with the lowest is taken.</param>
internal readonly record struct MetPair(int Left, int Right, uint FoundBy, ulong Lot)
{
    /// <summary>A number of the pair, of its own.</summary>
    public ulong Place => ((ulong)(uint)Left << 32) | (uint)Right;
}
