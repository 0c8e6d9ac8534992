using ContactCore.Errors;

namespace ContactCore.Activities;

/// <summary>What became of a report.</summary>
/// <param name="Effect">What it did, where it was taken.</param>
/// <param name="Rejection">Why it was not, or null.</param>
internal readonly record struct ReportResult(ActivityEffect Effect, ContactCoreException? Rejection);
