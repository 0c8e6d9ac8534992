using ContactCore.Errors;

namespace ContactCore.Activities;

/// <summary>A stream of reports could not go on. What the outcome counts stands; the rest was not touched and can be reported again with it.</summary>
public sealed class ActivityStreamStoppedException : ContactCoreException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="outcome">What stands.</param>
    /// <param name="inner">Why it stopped.</param>
    public ActivityStreamStoppedException(ActivityOutcome outcome, ContactCoreException inner)
        : base(Sentence(outcome, inner), inner) => Outcome = outcome;

    /// <summary>What stands.</summary>
    public ActivityOutcome Outcome { get; }

    private static string Sentence(ActivityOutcome outcome, ContactCoreException inner)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        ArgumentNullException.ThrowIfNull(inner);
        return $"the stream of activities stopped after {outcome.Batches} whole batches, which stand ({outcome.Recorded} recorded, {outcome.Advanced} advanced); of the rest: {inner.Message}";
    }
}
