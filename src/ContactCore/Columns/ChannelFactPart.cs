namespace ContactCore.Columns;

/// <summary>What a column can say of an address, besides the address itself.</summary>
internal enum ChannelFactPart
{
    /// <summary>A phone's number in E.164, where the number as typed does not carry its country.</summary>
    Key,

    /// <summary>When a double opt-in was asked.</summary>
    ConfirmationAskedAt,

    /// <summary>Why a double opt-in was asked.</summary>
    ConfirmationAskedReason,

    /// <summary>When it was confirmed.</summary>
    ConfirmedAt,

    /// <summary>How it was confirmed.</summary>
    ConfirmedReason,

    /// <summary>When it was unsubscribed.</summary>
    UnsubscribedAt,

    /// <summary>Why it was unsubscribed.</summary>
    UnsubscribedReason,

    /// <summary>When it complained of spam.</summary>
    ComplainedAt,

    /// <summary>Why it complained of spam.</summary>
    ComplainedReason,

    /// <summary>When it was revoked.</summary>
    RevokedAt,

    /// <summary>Why it was revoked.</summary>
    RevokedReason,

    /// <summary>Since when it is blacklisted.</summary>
    BlacklistedAt,

    /// <summary>Why it is blacklisted.</summary>
    BlacklistedReason,

    /// <summary>The kind of reason of the blacklisting.</summary>
    BlacklistedCategory,
}
