using ContactCore.Channels;
using ContactCore.Standings;

namespace ContactCore.Contacts;

/// <summary>One of a contact's ways to be reached, with its status.</summary>
/// <param name="Origin">The channel's own key, which stays when a merge moves it to another contact.</param>
/// <param name="Address">The address.</param>
/// <param name="IsPrimary">Whether it is the contact's first of its kind.</param>
/// <param name="AddedAt">Since when the contact has it.</param>
/// <param name="State">The address's status, as it was when the contact was read.</param>
public sealed record Channel(
    Guid Origin, ChannelAddress Address, bool IsPrimary, DateTimeOffset AddedAt, AddressState State);
