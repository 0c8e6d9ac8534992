namespace ContactCore.Standings;

/// <summary>What can keep a message from being sent, the strictest first. More may come: treat one that is not known as a refusal.</summary>
public enum SendRefusalCause
{
    /// <summary>The address stands on the blacklist.</summary>
    Blacklisted = 1,

    /// <summary>The person complained of spam.</summary>
    SpamReported = 2,

    /// <summary>The person unsubscribed.</summary>
    Unsubscribed = 3,

    /// <summary>A double opt-in was asked and has not been answered.</summary>
    NotConfirmed = 4,

    /// <summary>The push token does not work any more, or the person took the permission back.</summary>
    Revoked = 5,

    /// <summary>No live contact holds the address.</summary>
    NoContact = 6,

    /// <summary>Each live contact that holds it is past the account's contact limit.</summary>
    OverLimit = 7,

    /// <summary>No live contact that holds it is in the subscription category.</summary>
    NotInCategory = 8,
}
