using ContactCore.Channels;
using ContactCore.Tombstones;

namespace ContactCore.Erasing;

/// <summary>An address of an erased person, and the tombstone that is to stay.</summary>
/// <param name="Address">The address.</param>
/// <param name="Tombstone">By what it is known again.</param>
public sealed record ErasedAddress(AddressKey Address, TombstoneKey Tombstone);
