namespace ContactCore.Reporting;

/// <summary>A page of what was reported of a contact, the newest first.</summary>
/// <typeparam name="T">What was reported.</typeparam>
/// <param name="Items">What the page has.</param>
/// <param name="Next">Where the next page begins, or null where there is none.</param>
public sealed record ReportPage<T>(IReadOnlyList<T> Items, ReportCursor? Next);
