using ContactCore.Channels;
using ContactCore.Standings;

namespace ContactCore.Contacts;

/// <summary>One of a contact's ways to be reached, with its status.</summary>
public sealed record Channel
{
    /// <summary>The channel's own key, which stays when a merge moves it to another contact.</summary>
    public required Guid Origin { get; init; }

    /// <summary>The address.</summary>
    public required ChannelAddress Address { get; init; }

    /// <summary>Whether it is the contact's first of its kind.</summary>
    public required bool IsPrimary { get; init; }

    /// <summary>Since when the contact has it.</summary>
    public required DateTimeOffset AddedAt { get; init; }

    /// <summary>The address's status, as it was when the contact was read.</summary>
    public required AddressState State { get; init; }
}
