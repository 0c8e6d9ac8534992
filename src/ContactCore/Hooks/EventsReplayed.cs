using ContactCore.Stores;

namespace ContactCore.Hooks;

/// <summary>
/// Parked events are to be delivered again. HK12: the named one, or all of them, are parked no more, with no attempt made
/// and due at once; each counts as one, and one that is not parked is left as it is.
/// </summary>
/// <param name="Sequence">The event's number, or null for all.</param>
public sealed record EventsReplayed(long? Sequence) : Change;
