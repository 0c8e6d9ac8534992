using ContactCore.Channels;
using ContactCore.Histories;
using ContactCore.Stores;
using ContactCore.Values;

namespace ContactCore.Standings;

/// <summary>
/// Facts are lifted from an address. L1: only where the standing still has the expected
/// version; otherwise a <see cref="VersionConflictException"/>.
/// </summary>
/// <param name="Address">The address.</param>
/// <param name="Facts">The kinds to lift.</param>
/// <param name="ExpectedVersion">The standing's version when it was read.</param>
/// <param name="Entry">The entry in the address's history.</param>
public sealed record FactsLifted(AddressKey Address, ValueList<StandingFact> Facts, long ExpectedVersion, HistoryEntry Entry) : Change;
