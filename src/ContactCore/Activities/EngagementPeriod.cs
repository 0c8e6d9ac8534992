namespace ContactCore.Activities;

/// <summary>The emails of one period of 30 days, by when they were sent; those that did not arrive are left out.</summary>
/// <param name="Period">The period, as <see cref="RatingFormula.PeriodOf"/> counts them.</param>
/// <param name="Emails">How many arrived.</param>
/// <param name="Read">How many of them were read or clicked.</param>
/// <param name="Clicked">How many of them were clicked.</param>
public readonly record struct EngagementPeriod(long Period, long Emails, long Read, long Clicked);
