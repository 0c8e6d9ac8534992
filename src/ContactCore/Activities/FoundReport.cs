namespace ContactCore.Activities;

/// <summary>A report whose contact was found.</summary>
/// <param name="Place">Its place in the batch.</param>
/// <param name="Report">The report, checked.</param>
/// <param name="Activity">The report as an activity of its own.</param>
internal readonly record struct FoundReport(int Place, NewActivity Report, ContactActivity Activity);
