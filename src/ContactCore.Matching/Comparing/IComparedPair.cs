namespace ContactCore.Matching.Comparing;

/// <summary>Two records that are compared, wherever their values stand.</summary>
internal interface IComparedPair
{
    /// <summary>How the two values of a column agree.</summary>
    int LevelOf(int column);

    /// <summary>The one's value of a column, in its compared form.</summary>
    ReadOnlySpan<char> LeftOf(int column);

    /// <summary>The other's.</summary>
    ReadOnlySpan<char> RightOf(int column);

    /// <summary>Whether the one's value of a column is the other's of another column; both are names, and known.</summary>
    bool IsSame(int leftColumn, int rightColumn);
}
