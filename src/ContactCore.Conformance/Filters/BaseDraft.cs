using ContactCore.Channels;
using ContactCore.Conformance.Hosts;
using ContactCore.Standings;

namespace ContactCore.Conformance.Filters;

/// <summary>A base to be made: two accounts that share emails, with what is known of their addresses.</summary>
/// <param name="People">Who is in each of the two accounts.</param>
/// <param name="Facts">Facts of addresses, each of one account.</param>
/// <param name="Entries">Blacklist entries, each of one account.</param>
/// <param name="Memberships">For each list but the empty one, the first and the last name of its members.</param>
internal sealed record BaseDraft(
    IReadOnlyList<Person>[] People,
    IReadOnlyList<(int Who, ChannelAddress Address, StandingFact Fact)> Facts,
    IReadOnlyList<(int Who, ChannelAddress Address)> Entries,
    IReadOnlyList<(string From, string Until)> Memberships);
