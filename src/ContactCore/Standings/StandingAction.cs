namespace ContactCore.Standings;

/// <summary>What can be done about an address's standing; <see cref="StandingTable"/> says what each demands and does.</summary>
public enum StandingAction
{
    /// <summary>A double opt-in is asked of an address that nothing is known of.</summary>
    AskConfirmation,

    /// <summary>The person follows the link of the double opt-in.</summary>
    Confirm,

    /// <summary>The person unsubscribes.</summary>
    Unsubscribe,

    /// <summary>The person complains of spam.</summary>
    ReportSpam,

    /// <summary>A push token does not work any more, or the person took the permission back.</summary>
    Revoke,

    /// <summary>The account puts the address on the blacklist.</summary>
    Blacklist,

    /// <summary>An operator clears a complaint, with a reason.</summary>
    ClearComplaint,

    /// <summary>The person agrees again.</summary>
    RenewConsent,

    /// <summary>The account takes its own blacklist entry back.</summary>
    RemoveFromBlacklist,

    /// <summary>The installation takes every account's blacklist entry back.</summary>
    RemoveAllFromBlacklist,
}
