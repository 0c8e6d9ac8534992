using ContactCore.Actors;

namespace ContactCore.Contacts;

/// <summary>When, by whom and why a contact was deleted.</summary>
/// <param name="At">When.</param>
/// <param name="Actor">By whom.</param>
/// <param name="Reason">Why.</param>
public sealed record Deletion(DateTimeOffset At, Actor Actor, string Reason);
