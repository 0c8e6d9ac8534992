using ContactCore.Channels;
using ContactCore.Contacts;
using ContactCore.Standings;
using ContactCore.Values;

namespace ContactCore.Conformance.Hosts;

/// <summary>Makes the channels of a profile's addresses; a channel whose address stays is kept.</summary>
internal static class ChannelMaking
{
    public static ValueList<Channel> Of(TestHost host, ContactProfile profile, IReadOnlyList<Channel> before)
    {
        List<Channel> kept = [.. before];
        HashSet<ChannelKind> primaries = [];
        List<Channel> channels = [];
        foreach (ChannelAddress address in profile.Addresses)
        {
            Channel? old = kept.Find(channel => channel.Address.AddressKey == address.AddressKey);
            if (old is not null)
                kept.Remove(old);
            Channel channel = old is null ? New(host, address) : old with { Address = address };
            channels.Add(channel with { IsPrimary = primaries.Add(address.Kind) });
        }

        return channels.ToValueList();
    }

    private static Channel New(TestHost host, ChannelAddress address) => new()
    {
        Origin = host.NewId(),
        Address = address,
        IsPrimary = false,
        AddedAt = host.Clock.Now,
        State = StatusFunction.Of(address.AddressKey, null, null),
    };
}
