namespace ContactCore.Matching.Partial;

/// <summary>The words of a part that is written.</summary>
internal static class PartWords
{
    public const string Format = "ContactCore.MatchPart";
    public const int Version = 1;

    /// <summary>How many numbers a pair has: its two rows and its weight.</summary>
    public const int OfPair = 3;
}
