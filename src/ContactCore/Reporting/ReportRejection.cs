namespace ContactCore.Reporting;

/// <summary>A report that could not be taken; those around it were.</summary>
/// <param name="Position">Its place in the stream, from 1.</param>
/// <param name="Reason">What is wrong and what is allowed; addresses masked.</param>
public sealed record ReportRejection(long Position, string Reason);
