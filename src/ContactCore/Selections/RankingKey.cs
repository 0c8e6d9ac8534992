namespace ContactCore.Selections;

/// <summary>What contacts are ordered by. The numbers stand in cursors that hosts keep, and do not change.</summary>
public enum RankingKey
{
    /// <summary>When the person became a contact.</summary>
    Created = 0,

    /// <summary>When the profile was last changed.</summary>
    Changed = 1,

    /// <summary>When the contact was deleted.</summary>
    Deleted = 2,

    /// <summary>How engaged the email address is.</summary>
    EmailRating = 3,
}
