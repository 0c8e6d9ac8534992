namespace ContactCore.Matching;

/// <summary>What a search does, one after the other.</summary>
public enum MatchStage
{
    /// <summary>Values are brought into the form in which they are compared.</summary>
    Preparing = 0,

    /// <summary>It is learned how records of one person agree, and others by chance.</summary>
    Learning = 1,

    /// <summary>Pairs are compared.</summary>
    Comparing = 2,

    /// <summary>Pairs are joined into groups.</summary>
    Grouping = 3,
}
