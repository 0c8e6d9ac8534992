namespace ContactCore.Standings;

/// <summary>
/// Whether an address may be sent to, and if not, why: the strictest of what is known. Only <see cref="Active"/> may be
/// sent to. The numbers are stored and never change.
/// </summary>
public enum AddressStatus
{
    /// <summary>Nothing speaks against sending.</summary>
    Active = 0,

    /// <summary>A double opt-in was asked and has not been answered.</summary>
    NotConfirmed = 1,

    /// <summary>The person unsubscribed.</summary>
    Unsubscribed = 2,

    /// <summary>The person complained of spam.</summary>
    SpamReported = 3,

    /// <summary>The address stands on the blacklist.</summary>
    Blacklisted = 4,

    /// <summary>The push token does not work any more, or the person took the permission back.</summary>
    Revoked = 5,

    /// <summary>The contact is past the account's contact limit.</summary>
    OverLimit = 6,
}
