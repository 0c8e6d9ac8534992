namespace ContactCore.Activities;

/// <summary>All that was ever reported of one message. The numbers are stored and never change.</summary>
[Flags]
public enum ReportedStatuses
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary><see cref="MessageStatus.Sent"/>.</summary>
    Sent = 1,

    /// <summary><see cref="MessageStatus.Delivered"/>.</summary>
    Delivered = 2,

    /// <summary><see cref="MessageStatus.Read"/>.</summary>
    Read = 4,

    /// <summary><see cref="MessageStatus.Clicked"/>.</summary>
    Clicked = 8,

    /// <summary><see cref="MessageStatus.Undelivered"/>.</summary>
    Undelivered = 16,

    /// <summary><see cref="MessageStatus.Unsubscribed"/>.</summary>
    Unsubscribed = 32,

    /// <summary><see cref="MessageStatus.SpamReported"/>.</summary>
    SpamReported = 64,

    /// <summary><see cref="MessageStatus.Displayed"/>.</summary>
    Displayed = 128,

    /// <summary>That an <see cref="MessageStatus.Undelivered"/> was for good.</summary>
    FailedForGood = 256,
}
