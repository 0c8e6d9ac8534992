namespace ContactCore.Standings;

/// <summary>Facts one by one, and as a set.</summary>
internal static class FactSets
{
    private static readonly StandingFact[] All = Enum.GetValues<StandingFact>();

    public static KnownFacts AsKnown(this StandingFact fact) => (KnownFacts)(1 << (int)fact);

    /// <summary>The facts of a set, without its blacklist entries.</summary>
    public static IEnumerable<StandingFact> AsFacts(this KnownFacts known) => All.Where(fact => known.HasFlag(fact.AsKnown()));

    /// <summary>The one fact of a set that has one.</summary>
    public static StandingFact AsFact(this KnownFacts known) => known.AsFacts().Single();
}
