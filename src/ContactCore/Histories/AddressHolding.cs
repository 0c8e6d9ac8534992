using ContactCore.Channels;

namespace ContactCore.Histories;

/// <summary>A time for which a contact held an address.</summary>
/// <param name="Address">The address.</param>
/// <param name="From">Since when.</param>
/// <param name="Until">Until when, or null where it still does.</param>
public sealed record AddressHolding(AddressKey Address, DateTimeOffset From, DateTimeOffset? Until);
