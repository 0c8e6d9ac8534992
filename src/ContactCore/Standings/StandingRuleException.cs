using ContactCore.Channels;
using ContactCore.Errors;

namespace ContactCore.Standings;

/// <summary>What is known of an address does not let it be done (rule 3): says what is known, and what is allowed.</summary>
public sealed class StandingRuleException : ContactRuleException
{
    internal StandingRuleException(StandingAction action, ChannelAddress address, KnownFacts known)
        : base(ContactRule.LooseningRefused, $"{action} is refused of {address.Masked}, of which is known: {InWords(known)}", Allow(address.Kind, known))
    {
        Action = action;
        Known = known;
    }

    internal StandingRuleException(StandingAction action, ChannelAddress address, KnownFacts known, string problem, string allowed)
        : base(ContactRule.LooseningRefused, $"{action} is refused of {address.Masked}, of which is known: {InWords(known)}; {problem}", allowed)
    {
        Action = action;
        Known = known;
    }

    /// <summary>What was to be done.</summary>
    public StandingAction Action { get; }

    /// <summary>What is known of the address.</summary>
    public KnownFacts Known { get; }

    private static string InWords(KnownFacts known) => known == KnownFacts.None ? "nothing" : known.ToString();

    private static string Allow(ChannelKind kind, KnownFacts known)
    {
        string[] ways = [.. StandingTable.WaysOut(kind, known).Select(rule => rule.InWords)];
        return ways.Length == 0 ? "nothing, since nothing of it is refused" : string.Join("; ", ways);
    }
}
