using ContactCore.Channels;

namespace ContactCore.Activities;

/// <summary>Which addresses the messages of a channel go to.</summary>
internal static class MessageAddresses
{
    public static ChannelKind? AddressKind(this MessageChannel channel) => channel switch
    {
        MessageChannel.Email => ChannelKind.Email,
        MessageChannel.Sms or MessageChannel.Viber or MessageChannel.WhatsApp => ChannelKind.Phone,
        MessageChannel.MobilePush => ChannelKind.MobilePush,
        MessageChannel.WebPush => ChannelKind.WebPush,
        _ => null,
    };
}
