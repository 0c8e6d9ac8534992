namespace ContactCore.Matching.Scoring;

/// <summary>How rare the values are that two records have in common.</summary>
internal interface IRarity
{
    /// <summary>
    /// Of a column in which both have the same value: log2 of how many records have a value that two have, in the mean, by
    /// how many have this one.
    /// </summary>
    double Of(int column);
}
