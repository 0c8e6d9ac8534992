namespace ContactCore.Standings;

/// <summary>What can be known of an address. The numbers are stored and never change.</summary>
public enum StandingFact
{
    /// <summary>A double opt-in was asked.</summary>
    ConfirmationAsked = 0,

    /// <summary>The double opt-in was answered.</summary>
    Confirmed = 1,

    /// <summary>The person unsubscribed.</summary>
    Unsubscribed = 2,

    /// <summary>The person complained of spam.</summary>
    Complained = 3,

    /// <summary>The push token was revoked.</summary>
    Revoked = 4,
}
