using ContactCore.Channels;

namespace ContactCore.Conformance.Hosts;

/// <summary>Addresses that tests talk of.</summary>
internal static class Samples
{
    public static readonly EmailAddress Anna = EmailAddress.Parse("anna@example.com");
    public static readonly EmailAddress Ben = EmailAddress.Parse("ben@example.com");
    public static readonly PhoneNumber Berlin = PhoneNumber.Parse("+493012345678");
    public static readonly PhoneNumber London = PhoneNumber.Parse("+442079460958");
    public static readonly PushToken Token = PushToken.Parse(ChannelKind.MobilePush, "token-1");
}
