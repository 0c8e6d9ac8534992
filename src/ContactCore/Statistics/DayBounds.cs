using ContactCore.Locales;

namespace ContactCore.Statistics;

/// <summary>The instants at which days of a time zone begin.</summary>
internal static class DayBounds
{
    private static readonly TimeSpan Step = TimeSpan.FromMinutes(1);

    /// <summary>The beginnings of the days from one to another, and the end of the last.</summary>
    public static DateTimeOffset[] Of(DateOnly first, DateOnly last, TimeZoneId zone)
    {
        TimeZoneInfo rules = TimeZoneInfo.FindSystemTimeZoneById(zone.Value);
        int days = last.DayNumber - first.DayNumber + 1;
        return [.. Enumerable.Range(0, days + 1).Select(day => Begin(first.AddDays(day), rules))];
    }

    // Where clocks are put forward at midnight the day begins later; where they are put back, with the first of the two.
    private static DateTimeOffset Begin(DateOnly day, TimeZoneInfo rules)
    {
        DateTime local = day.ToDateTime(TimeOnly.MinValue);
        while (rules.IsInvalidTime(local))
            local += Step;
        TimeSpan offset = rules.IsAmbiguousTime(local) ? rules.GetAmbiguousTimeOffsets(local).Max() : rules.GetUtcOffset(local);
        return new DateTimeOffset(local, offset).ToUniversalTime();
    }
}
