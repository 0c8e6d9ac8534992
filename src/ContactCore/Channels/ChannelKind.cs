namespace ContactCore.Channels;

/// <summary>The ways to reach a contact.</summary>
public enum ChannelKind
{
    /// <summary>An email address.</summary>
    Email = 0,

    /// <summary>A phone number, for messages and calls.</summary>
    Phone = 1,

    /// <summary>An app on a device, by its push token.</summary>
    MobilePush = 2,

    /// <summary>A browser, by its push subscription.</summary>
    WebPush = 3,
}
