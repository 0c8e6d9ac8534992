using ContactCore.Channels;

namespace ContactCore.Blacklisting;

/// <summary>An address that an account has an entry on.</summary>
/// <param name="Address">The address.</param>
/// <param name="Entry">The account's entry.</param>
public sealed record ListedAddress(AddressKey Address, BlacklistEntry Entry);
