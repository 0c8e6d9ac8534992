namespace ContactCore.Standings;

/// <summary>
/// What is known of an address, as a set: which facts stand of it, and whose blacklist entries. The first five are the
/// facts of <see cref="StandingFact"/>, in its order.
/// </summary>
[Flags]
public enum KnownFacts
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A double opt-in was asked.</summary>
    ConfirmationAsked = 1,

    /// <summary>The double opt-in was answered.</summary>
    Confirmed = 2,

    /// <summary>The person unsubscribed.</summary>
    Unsubscribed = 4,

    /// <summary>The person complained of spam.</summary>
    Complained = 8,

    /// <summary>The push token was revoked.</summary>
    Revoked = 16,

    /// <summary>The account has a blacklist entry on it.</summary>
    BlacklistedHere = 32,

    /// <summary>Another account has a blacklist entry on it.</summary>
    BlacklistedElsewhere = 64,
}
