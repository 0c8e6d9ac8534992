using ContactCore.Errors;

namespace ContactCore.Reporting;

/// <summary>A stream of reports could not go on. What the outcome counts stands; the same stream can be reported again.</summary>
public sealed class ReportStoppedException : ContactCoreException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="outcome">What stands.</param>
    /// <param name="inner">Why it stopped.</param>
    public ReportStoppedException(ReportOutcome outcome, ContactCoreException inner)
        : base(Sentence(outcome, inner), inner) => Outcome = outcome;

    /// <summary>What stands.</summary>
    public ReportOutcome Outcome { get; }

    private static string Sentence(ReportOutcome outcome, ContactCoreException inner)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        ArgumentNullException.ThrowIfNull(inner);
        return $"the reporting stopped after {outcome.Reports} reports, which stand ({outcome.Recorded} recorded, {outcome.Updated} updated); of the rest: {inner.Message}";
    }
}
