namespace ContactCore.Histories;

/// <summary>A place in a history, which is ordered by instant, then by the entry's ID.</summary>
/// <param name="At">The instant of the entry that was read last.</param>
/// <param name="Id">Its ID.</param>
public readonly record struct HistoryPosition(DateTimeOffset At, Guid Id);
