using ContactCore.EntityFrameworkCore.Channels;
using ContactCore.EntityFrameworkCore.Standings;

namespace ContactCore.EntityFrameworkCore.Contacts;

/// <summary>A channel with the standing of its address, where something is known of it.</summary>
internal sealed class StoodChannel
{
    public required ChannelRow Channel { get; init; }

    public StandingRow? Standing { get; init; }
}
