using ContactCore.Ids;

namespace ContactCore.InMemory.Reporting;

/// <summary>What something that was reported is found by.</summary>
internal readonly record struct ReportKey(Guid Origin, ContactId Contact, string? HostKey, DateTimeOffset At);
