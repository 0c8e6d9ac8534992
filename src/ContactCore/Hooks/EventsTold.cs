namespace ContactCore.Hooks;

/// <summary>
/// Attempts were made to deliver events. HK10: what was delivered is in the outbox no more; what failed has one attempt
/// more and waits for its next try, or is parked; each counts as one. HK11: where the holder has not the lease, nothing
/// changes.
/// </summary>
/// <param name="Holder">Who made the attempts.</param>
/// <param name="Outcomes">What came of each; a number once.</param>
public sealed record EventsTold(Guid Holder, IReadOnlyList<EventOutcome> Outcomes) : DeliveryChange;
