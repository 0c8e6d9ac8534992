using ContactCore.Blacklisting;
using ContactCore.Channels;

namespace ContactCore.Standings;

/// <summary>An address's status in an account, with what it comes from.</summary>
public sealed record AddressState
{
    /// <summary>The address.</summary>
    public required AddressKey Address { get; init; }

    /// <summary>
    /// What is known of it. Only an active one may be sent to, and only where some live contact holds it, which is not
    /// looked at here. OverLimit is of contacts, and so only in the channels of one.
    /// </summary>
    public required AddressStatus Status { get; init; }

    /// <summary>The reason of the status, where one was given and the account may see it.</summary>
    public string? Reason { get; init; }

    /// <summary>Since when the status stands, or null for one that was always so.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>The facts, or null where nothing is known.</summary>
    public Standing? Standing { get; init; }

    /// <summary>The blacklist's entries on it, or null.</summary>
    public BlacklistState? Blacklisting { get; init; }

    /// <summary>All that is known, as a set. Of others' entries beside the account's own only since when and the category are seen (rule 4).</summary>
    public KnownFacts Known => (Standing?.Known ?? KnownFacts.None) | Blacklisting switch
    {
        null => KnownFacts.None,
        { Own: null } => KnownFacts.BlacklistedElsewhere,
        _ => KnownFacts.BlacklistedHere,
    };
}
