using ContactCore.Errors;
using ContactCore.Time;

namespace ContactCore.Reporting;

/// <summary>Since when a report holds.</summary>
internal static class ReportInstant
{
    /// <summary>The instant as it is kept. One far ahead would keep every later report out until then.</summary>
    /// <exception cref="InvalidValueException">It is more than a day ahead of the clock.</exception>
    public static DateTimeOffset Checked(DateTimeOffset reportedAt, DateTimeOffset now) => reportedAt - now <= TimeSpan.FromDays(1)
        ? Microseconds.Cut(reportedAt)
        : throw new InvalidValueException("reportedAt", "is ahead of the clock", "an instant that has been, or is at most a day ahead");
}
