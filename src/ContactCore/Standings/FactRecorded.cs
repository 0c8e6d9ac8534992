using ContactCore.Channels;
using ContactCore.Histories;
using ContactCore.Stores;

namespace ContactCore.Standings;

/// <summary>
/// A fact is recorded of an address. F1: a fact that stands already keeps its own instant, reason and actor; the history
/// entry is kept all the same. F2: <see cref="StandingFact.ConfirmationAsked"/> is recorded, and its entry kept, only
/// where no fact stands of the address, no blacklist entry and no live contact at that moment; otherwise nothing happens.
/// F3: standing belongs to the address: contacts that come later have it.
/// </summary>
/// <param name="Address">The address.</param>
/// <param name="Fact">The kind of fact.</param>
/// <param name="Value">The fact.</param>
/// <param name="Entry">The entry in the address's history.</param>
public sealed record FactRecorded(AddressKey Address, StandingFact Fact, Fact Value, HistoryEntry Entry) : Change;
