using ContactCore.Channels;

namespace ContactCore.Erasing;

/// <summary>What an erasing did.</summary>
public sealed record ErasureOutcome
{
    /// <summary>How many contacts are gone: the one, and those that were merged into it.</summary>
    public required long Contacts { get; init; }

    /// <summary>How many addresses the account has forgotten.</summary>
    public required int AddressesForgotten { get; init; }

    /// <summary>
    /// Addresses that other contacts hold and that were left to them. Where those are the same person, they are to be
    /// erased too.
    /// </summary>
    public required IReadOnlyList<AddressKey> AddressesHeldByOthers { get; init; }
}
