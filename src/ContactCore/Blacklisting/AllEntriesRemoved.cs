using ContactCore.Channels;
using ContactCore.Histories;
using ContactCore.Stores;

namespace ContactCore.Blacklisting;

/// <summary>
/// The installation takes every account's entry on an email back. A1: whoever added them; affected is the
/// number of entries, and with none no history is written; otherwise the history entry is kept in
/// the change set's account alone, without a word of whose they were.
/// </summary>
/// <param name="Address">An email.</param>
/// <param name="History">The entry in the address's history.</param>
public sealed record AllEntriesRemoved(AddressKey Address, HistoryEntry History) : Change;
