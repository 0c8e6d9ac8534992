namespace ContactCore.Reporting;

/// <summary>A place among what was reported of a contact, which is ordered by instant, then by origin, the newest first.</summary>
/// <param name="At">The instant of what was read last.</param>
/// <param name="Origin">Its own unchanging ID.</param>
public readonly record struct ReportPosition(DateTimeOffset At, Guid Origin);
