using ContactCore.Channels;
using ContactCore.Values;

namespace ContactCore.Standings;

/// <summary>One row of <see cref="StandingTable"/>: what an action on addresses of some kinds demands, and what follows.</summary>
public sealed record StandingRule
{
    internal StandingRule(StandingAction action, params ReadOnlySpan<ChannelKind> kinds)
    {
        Action = action;
        Kinds = [.. kinds];
    }

    /// <summary>The action.</summary>
    public StandingAction Action { get; }

    /// <summary>The kinds of address that it can be done to.</summary>
    public ValueList<ChannelKind> Kinds { get; }

    /// <summary>What it demands.</summary>
    public StandingDemand Demand { get; internal init; }

    /// <summary>The facts one of which must stand, where it demands one.</summary>
    public KnownFacts Needs { get; internal init; }

    /// <summary>The fact that stands afterwards.</summary>
    public KnownFacts Records { get; internal init; }

    /// <summary>The facts that do not stand afterwards.</summary>
    public KnownFacts Lifts { get; internal init; }

    /// <summary>Who may do it, and how, in words.</summary>
    public required string By { get; init; }

    /// <summary>The action as what somebody is allowed to do, in words, such as "to unsubscribe it".</summary>
    public required string InWords { get; init; }

    /// <summary>Whether it may make the address less refusing (rule 3).</summary>
    public bool Loosens => Lifts != KnownFacts.None || Records == KnownFacts.Confirmed;

    /// <summary>Whether what is known of an address lets the action be done.</summary>
    /// <param name="known">What is known.</param>
    /// <returns>Whether the demand is met; that no live contact holds the address is not looked at.</returns>
    public bool IsMetBy(KnownFacts known) => Demand switch
    {
        StandingDemand.Nothing => true,
        StandingDemand.NothingKnown => known == KnownFacts.None,
        _ => (known & Needs) != KnownFacts.None,
    };

    /// <summary>What is known after the action.</summary>
    /// <param name="known">What is known before.</param>
    /// <returns>The same where the demand is not met.</returns>
    public KnownFacts After(KnownFacts known) => IsMetBy(known) ? (known | Records) & ~Lifts : known;
}
