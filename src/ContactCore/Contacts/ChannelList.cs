using ContactCore.Channels;
using ContactCore.Standings;
using ContactCore.Stores;
using ContactCore.Values;

namespace ContactCore.Contacts;

/// <summary>Makes a contact's channels of its profile's addresses; an address that stays keeps its channel.</summary>
internal static class ChannelList
{
    public static ValueList<Channel> Of(Session session, DateTimeOffset at, ContactProfile profile, IReadOnlyList<Channel> before)
    {
        Dictionary<AddressKey, Channel> kept = [];
        foreach (Channel channel in before)
            kept.TryAdd(channel.Address.AddressKey, channel);
        HashSet<ChannelKind> primaries = [];
        List<Channel> channels = [];
        foreach (ChannelAddress address in profile.Addresses)
        {
            Channel channel = kept.TryGetValue(address.AddressKey, out Channel? old)
                ? old with { Address = address }
                : New(session, at, address);
            channels.Add(channel with { IsPrimary = primaries.Add(address.Kind) });
        }

        return channels.ToValueList();
    }

    private static Channel New(Session session, DateTimeOffset at, ChannelAddress address) => new()
    {
        Origin = session.Ids.Next(),
        Address = address,
        IsPrimary = false,
        AddedAt = at,
        State = StatusFunction.Of(address.AddressKey, null, null),
    };
}
