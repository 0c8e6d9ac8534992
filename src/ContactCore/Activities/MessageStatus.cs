namespace ContactCore.Activities;

/// <summary>
/// What became of a message. The numbers are stored and never change; how far along each is, is another order: Sent,
/// Delivered, Undelivered, Displayed, Read, Clicked, Unsubscribed, SpamReported.
/// </summary>
public enum MessageStatus
{
    /// <summary>It was sent.</summary>
    Sent = 0,

    /// <summary>The other side took it.</summary>
    Delivered = 1,

    /// <summary>It was opened or read.</summary>
    Read = 2,

    /// <summary>A link in it was followed.</summary>
    Clicked = 3,

    /// <summary>It came back, now or for good.</summary>
    Undelivered = 4,

    /// <summary>The person unsubscribed by it, or answered STOP.</summary>
    Unsubscribed = 5,

    /// <summary>The person reported it as spam.</summary>
    SpamReported = 6,

    /// <summary>It was shown, as a widget is.</summary>
    Displayed = 7,
}
