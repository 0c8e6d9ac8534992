namespace ContactCore.Hooks;

/// <summary>What came of an attempt to deliver an event.</summary>
/// <param name="Sequence">The event's number in its account.</param>
/// <param name="Fate">What came of it.</param>
/// <param name="NextTryAt">When it is tried again, where it is delayed.</param>
public sealed record EventOutcome(long Sequence, EventFate Fate, DateTimeOffset? NextTryAt = null);
