using ContactCore.Channels;

namespace ContactCore.InMemory.Contacts;

/// <summary>A channel without its status, which belongs to the address and is found when the contact is read.</summary>
internal sealed record StoredChannel(Guid Origin, ChannelAddress Address, bool IsPrimary, DateTimeOffset AddedAt);
