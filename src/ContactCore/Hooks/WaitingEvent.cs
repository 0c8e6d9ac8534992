namespace ContactCore.Hooks;

/// <summary>An event that is in the outbox: not delivered yet.</summary>
/// <param name="Event">The event; its attempt is the next one.</param>
/// <param name="NextTryAt">When it is tried again after an attempt that failed; null where none has, or where it is parked.</param>
/// <param name="ParkedAt">Since when it is parked, after the last attempt; null where it is not.</param>
public sealed record WaitingEvent(HookEvent Event, DateTimeOffset? NextTryAt = null, DateTimeOffset? ParkedAt = null);
