namespace ContactCore.Activities;

/// <summary>How a message went. The numbers are stored and never change.</summary>
public enum MessageChannel
{
    /// <summary>By email.</summary>
    Email = 0,

    /// <summary>By SMS, to a phone.</summary>
    Sms = 1,

    /// <summary>By Viber, to a phone.</summary>
    Viber = 2,

    /// <summary>By WhatsApp, to a phone.</summary>
    WhatsApp = 3,

    /// <summary>To an app on a device.</summary>
    MobilePush = 4,

    /// <summary>To a browser.</summary>
    WebPush = 5,

    /// <summary>On a page or in an app, where the person meets it; it goes to no address.</summary>
    Widget = 6,
}
