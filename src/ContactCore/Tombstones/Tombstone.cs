using ContactCore.Standings;

namespace ContactCore.Tombstones;

/// <summary>What stays of an erased address or external ID, so that nobody but the person can bring it back.</summary>
/// <param name="Key">By what it is known again.</param>
/// <param name="Facts">What was known of the address when it was erased, and what it refused since.</param>
/// <param name="At">When it was erased, or refused something since.</param>
public sealed record Tombstone(TombstoneKey Key, KnownFacts Facts, DateTimeOffset At)
{
    /// <summary>This tombstone with more facts.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="at">Their instant.</param>
    /// <returns>One with the facts of both and the later instant.</returns>
    public Tombstone With(KnownFacts facts, DateTimeOffset at) => this with { Facts = Facts | facts, At = at > At ? at : At };
}
