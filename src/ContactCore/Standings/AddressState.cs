using ContactCore.Blacklisting;
using ContactCore.Channels;

namespace ContactCore.Standings;

/// <summary>An address's status in an account, with what it comes from.</summary>
public sealed record AddressState
{
    /// <summary>The address.</summary>
    public required AddressKey Address { get; init; }

    /// <summary>Whether it may be sent to, and if not, why.</summary>
    public required AddressStatus Status { get; init; }

    /// <summary>Whether the address may be sent to.</summary>
    public bool MaySend => Status == AddressStatus.Active;

    /// <summary>The reason of the status, where one was given and the account may see it.</summary>
    public string? Reason { get; init; }

    /// <summary>Since when the status stands, or null for one that was always so.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>The facts, or null where nothing is known.</summary>
    public Standing? Standing { get; init; }

    /// <summary>The blacklist's entries on it, or null.</summary>
    public BlacklistSighting? Blacklisting { get; init; }
}
