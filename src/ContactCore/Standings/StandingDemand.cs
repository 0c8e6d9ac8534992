namespace ContactCore.Standings;

/// <summary>What an action demands of the address.</summary>
public enum StandingDemand
{
    /// <summary>Nothing: it is taken in any state, repeated or late.</summary>
    Nothing,

    /// <summary>One of the rule's facts must stand; otherwise the action is refused.</summary>
    OneOf,

    /// <summary>One of the rule's facts must stand; otherwise there is nothing to do, and nothing happens.</summary>
    OneOfToDoAnything,

    /// <summary>Nothing may be known of it, and no live contact may hold it; otherwise nothing happens.</summary>
    NothingKnown,
}
