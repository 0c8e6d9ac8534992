using ContactCore.Channels;
using ContactCore.Histories;
using ContactCore.Stores;

namespace ContactCore.Blacklisting;

/// <summary>
/// The account takes its own entry on an address back. R1: entries of others stay; without an own one nothing is
/// affected and no history is written.
/// </summary>
/// <param name="Address">An email or a phone.</param>
/// <param name="History">The entry in the address's history.</param>
public sealed record EntryRemoved(AddressKey Address, HistoryEntry History) : Change;
