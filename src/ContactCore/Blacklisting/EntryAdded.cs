using ContactCore.Channels;
using ContactCore.Histories;
using ContactCore.Stores;

namespace ContactCore.Blacklisting;

/// <summary>
/// The account adds its entry on an address, an email's to the installation's list, a phone's to its own. E1: one entry
/// an address and adder: where the account has one, that one stays and nothing is affected; the history entry is
/// kept all the same.
/// E2: contacts that come later are under it at once.
/// </summary>
/// <param name="Address">An email or a phone.</param>
/// <param name="Entry">The entry.</param>
/// <param name="History">The entry in the address's history.</param>
public sealed record EntryAdded(AddressKey Address, BlacklistEntry Entry, HistoryEntry History) : Change;
