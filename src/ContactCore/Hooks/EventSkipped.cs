using ContactCore.Histories;
using ContactCore.Stores;

namespace ContactCore.Hooks;

/// <summary>
/// A parked event will not be delivered. HK13: it is in the outbox no more, and the entry is kept; where there is no such
/// event or it is not parked, neither happens and nothing is counted.
/// </summary>
/// <param name="Sequence">The event's number.</param>
/// <param name="History">Says who and why, of the event's subject.</param>
public sealed record EventSkipped(long Sequence, HistoryEntry History) : Change;
