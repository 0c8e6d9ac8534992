namespace ContactCore.Selections;

/// <summary>What contacts are ordered by.</summary>
public enum RankingKey
{
    /// <summary>When the person became a contact.</summary>
    Created,

    /// <summary>When the profile was last changed.</summary>
    Changed,

    /// <summary>When the contact was deleted.</summary>
    Deleted,

    /// <summary>How engaged the email address is.</summary>
    EmailRating,
}
