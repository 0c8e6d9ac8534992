namespace ContactCore.Matching.Scoring;

/// <summary>Two records by their places, and what they weigh.</summary>
internal readonly record struct WeighedPair(int Left, int Right, float Weight)
{
    /// <summary>Where it stands among pairs in the order of their rows, whichever of its own comes first.</summary>
    public ulong Place => ((ulong)Math.Min(Left, Right) << 32) | (uint)Math.Max(Left, Right);
}
