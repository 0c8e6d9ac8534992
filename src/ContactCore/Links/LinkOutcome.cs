namespace ContactCore.Links;

/// <summary>What came of following a link.</summary>
public enum LinkOutcome
{
    /// <summary>It is done.</summary>
    Done = 1,

    /// <summary>It was so already: somebody who unsubscribes twice is unsubscribed.</summary>
    AlreadyDone = 2,

    /// <summary>The link was not made by this host, was altered, or is for another purpose. Nothing was changed.</summary>
    Altered = 3,

    /// <summary>Its time is over. Nothing was changed.</summary>
    Expired = 4,

    /// <summary>It was used before: a confirmation can be answered once. Nothing was changed.</summary>
    Used = 5,

    /// <summary>No confirmation is asked of the address any more, such as after the person was erased. Nothing was changed.</summary>
    NotAsked = 6,
}
