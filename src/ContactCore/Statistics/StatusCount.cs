using ContactCore.Channels;
using ContactCore.Standings;

namespace ContactCore.Statistics;

/// <summary>How much of the base is under a status.</summary>
/// <param name="Kind">The kind of address.</param>
/// <param name="Status">The status.</param>
/// <param name="Addresses">How many different addresses live contacts hold under it.</param>
/// <param name="Contacts">How many live contacts hold such an address.</param>
public sealed record StatusCount(ChannelKind Kind, AddressStatus Status, long Addresses, long Contacts);
