using ContactCore.Sources;

namespace ContactCore.Statistics;

/// <summary>How many live contacts come from a source.</summary>
/// <param name="Source">The source.</param>
/// <param name="Contacts">How many.</param>
public sealed record SourceCount(ContactSource Source, long Contacts);
