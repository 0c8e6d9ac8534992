using ContactCore.Actors;

namespace ContactCore.Standings;

/// <summary>A fact of an address's standing.</summary>
/// <param name="At">When it came about.</param>
/// <param name="Reason">Why, at most 500 characters, or null.</param>
/// <param name="Actor">Who reported it.</param>
public sealed record Fact(DateTimeOffset At, string? Reason, Actor Actor);
