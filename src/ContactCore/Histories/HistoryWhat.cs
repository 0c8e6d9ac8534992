namespace ContactCore.Histories;

/// <summary>What happened. The numbers are stored and never change.</summary>
public enum HistoryWhat
{
    /// <summary>The contact was created; one entry, from its origin.</summary>
    Created = 0,

    /// <summary>A field of the profile was changed.</summary>
    Changed = 1,

    /// <summary>The contact was deleted; it can be restored.</summary>
    Deleted = 2,

    /// <summary>The contact was restored.</summary>
    Restored = 3,

    /// <summary>The person was erased; nothing else is left of them.</summary>
    Erased = 4,

    /// <summary>The contact, deleted long ago, was purged.</summary>
    Purged = 5,

    /// <summary>Another contact was merged into it; from is that one's ID.</summary>
    MergedFrom = 6,

    /// <summary>The contact was merged into another; to is the survivor's ID.</summary>
    MergedInto = 7,

    /// <summary>The merge was undone, and the contact is itself again; from is the ID of the survivor that it was.</summary>
    UnmergedFrom = 8,

    /// <summary>A merge into it was undone; to is the ID of the contact that came back.</summary>
    GivenBack = 9,

    /// <summary>A double opt-in was asked of the address.</summary>
    ConfirmationAsked = 10,

    /// <summary>The address was confirmed.</summary>
    Confirmed = 11,

    /// <summary>The address was unsubscribed.</summary>
    Unsubscribed = 12,

    /// <summary>The address complained of spam.</summary>
    Complained = 13,

    /// <summary>The push token was revoked.</summary>
    Revoked = 14,

    /// <summary>The complaint was removed by an operator.</summary>
    ComplaintCleared = 15,

    /// <summary>The person gave new consent for the address.</summary>
    ConsentRenewed = 16,

    /// <summary>The address was put on the blacklist.</summary>
    Blacklisted = 20,

    /// <summary>An entry of the blacklist was removed.</summary>
    BlacklistRemoved = 21,

    /// <summary>An event of it was given up, so that the host's handlers never saw it; from is what the event told.</summary>
    EventSkipped = 30,
}
