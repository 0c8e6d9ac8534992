using ContactCore.Channels;
using ContactCore.Columns;
using ContactCore.Contacts;
using ContactCore.Standings;
using ContactCore.Time;

namespace ContactCore.Exporting;

/// <summary>What is known of an address, as cells.</summary>
internal static class ChannelFactText
{
    public static string? Of(Channel channel, ChannelFactPart part) =>
        part == ChannelFactPart.Key ? Key(channel.Address) : Of(channel.State, part);

    // Another account may read national numbers in another region, or in none.
    private static string? Key(ChannelAddress address) =>
        address is PhoneNumber && (!PhoneNumber.TryParse(address.Text, null, out PhoneNumber? read) || read.Key != address.Key)
            ? address.Key
            : null;

    private static string? Of(AddressState state, ChannelFactPart part) => part switch
    {
        ChannelFactPart.ConfirmationAskedAt => At(state.Standing?.ConfirmationAsked),
        ChannelFactPart.ConfirmationAskedReason => state.Standing?.ConfirmationAsked?.Reason,
        ChannelFactPart.ConfirmedAt => At(state.Standing?.Confirmed),
        ChannelFactPart.ConfirmedReason => state.Standing?.Confirmed?.Reason,
        ChannelFactPart.UnsubscribedAt => At(state.Standing?.Unsubscribed),
        ChannelFactPart.UnsubscribedReason => state.Standing?.Unsubscribed?.Reason,
        ChannelFactPart.ComplainedAt => At(state.Standing?.Complained),
        ChannelFactPart.ComplainedReason => state.Standing?.Complained?.Reason,
        ChannelFactPart.RevokedAt => At(state.Standing?.Revoked),
        ChannelFactPart.RevokedReason => state.Standing?.Revoked?.Reason,
        ChannelFactPart.BlacklistedAt => state.Blacklisting is { } listed ? InstantText.Of(listed.ShownAt) : null,
        ChannelFactPart.BlacklistedReason => state.Blacklisting?.ShownReason,
        _ => state.Blacklisting?.ShownCategory.ToString(),
    };

    private static string? At(Fact? fact) => fact is null ? null : InstantText.Of(fact.At);
}
