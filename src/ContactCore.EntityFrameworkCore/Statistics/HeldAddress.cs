using ContactCore.Channels;
using ContactCore.Standings;

namespace ContactCore.EntityFrameworkCore.Statistics;

/// <summary>An address that a live contact holds, with its status.</summary>
internal sealed class HeldAddress
{
    public required ChannelKind Kind { get; init; }

    public required string Key { get; init; }

    public required Guid Owner { get; init; }

    public required AddressStatus Status { get; init; }
}
