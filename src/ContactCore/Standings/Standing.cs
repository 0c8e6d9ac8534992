using ContactCore.Channels;

namespace ContactCore.Standings;

/// <summary>
/// What is known of one address in one account. It belongs to the address, not to a contact, and outlives it: a person
/// who refused stays refused, whoever holds the address later (rule 11).
/// </summary>
/// <param name="Address">The address.</param>
public sealed record Standing(AddressKey Address)
{
    /// <summary>A double opt-in was asked.</summary>
    public Fact? ConfirmationAsked { get; init; }

    /// <summary>The double opt-in was answered.</summary>
    public Fact? Confirmed { get; init; }

    /// <summary>The person unsubscribed.</summary>
    public Fact? Unsubscribed { get; init; }

    /// <summary>The person complained of spam.</summary>
    public Fact? Complained { get; init; }

    /// <summary>The push token was revoked.</summary>
    public Fact? Revoked { get; init; }

    /// <summary>How often the standing was changed; 0 where nothing was ever known.</summary>
    public long Version { get; init; }

    /// <summary>Which facts stand.</summary>
    public KnownFacts Known =>
        (ConfirmationAsked is null ? KnownFacts.None : KnownFacts.ConfirmationAsked)
        | (Confirmed is null ? KnownFacts.None : KnownFacts.Confirmed)
        | (Unsubscribed is null ? KnownFacts.None : KnownFacts.Unsubscribed)
        | (Complained is null ? KnownFacts.None : KnownFacts.Complained)
        | (Revoked is null ? KnownFacts.None : KnownFacts.Revoked);

    /// <summary>The fact of a kind, or null.</summary>
    /// <param name="fact">The kind.</param>
    public Fact? this[StandingFact fact] => fact switch
    {
        StandingFact.ConfirmationAsked => ConfirmationAsked,
        StandingFact.Confirmed => Confirmed,
        StandingFact.Unsubscribed => Unsubscribed,
        StandingFact.Complained => Complained,
        _ => Revoked,
    };

    /// <summary>This standing with a fact recorded: one that stands already keeps its own, earlier or not.</summary>
    /// <param name="fact">The kind.</param>
    /// <param name="value">The fact.</param>
    /// <returns>The new standing, one version on; this one where the fact stands already.</returns>
    public Standing Record(StandingFact fact, Fact value) => this[fact] is null ? Set(fact, value) : this;

    /// <summary>This standing without facts.</summary>
    /// <param name="facts">The kinds.</param>
    /// <returns>The new standing, one version on for each fact that stood.</returns>
    public Standing Lift(IEnumerable<StandingFact> facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return facts.Aggregate(this, (standing, fact) => standing[fact] is null ? standing : standing.Set(fact, null));
    }

    private Standing Set(StandingFact fact, Fact? value)
    {
        Standing next = this with { Version = Version + 1 };
        return fact switch
        {
            StandingFact.ConfirmationAsked => next with { ConfirmationAsked = value },
            StandingFact.Confirmed => next with { Confirmed = value },
            StandingFact.Unsubscribed => next with { Unsubscribed = value },
            StandingFact.Complained => next with { Complained = value },
            _ => next with { Revoked = value },
        };
    }
}
