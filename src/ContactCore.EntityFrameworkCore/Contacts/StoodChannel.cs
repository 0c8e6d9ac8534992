using ContactCore.EntityFrameworkCore.Channels;
using ContactCore.EntityFrameworkCore.Standings;

namespace ContactCore.EntityFrameworkCore.Contacts;

/// <summary>A channel with the standing of its address, where something is known of it.</summary>
internal sealed class StoodChannel
{
    public required ChannelRow Channel { get; init; }

    public StandingRow? Standing { get; init; }

    /// <summary>Whether the account has a contact limit: asked beside, because most have none and a question of its own costs a round trip.</summary>
    public bool HasLimit { get; init; }
}
