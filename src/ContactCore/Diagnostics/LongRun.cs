using System.Diagnostics;
using ContactCore.Accounts;

namespace ContactCore.Diagnostics;

/// <summary>
/// A run that may take long: one activity, one duration, and a line in the log at its end. Each feature says what is told
/// of its own.
/// </summary>
/// <typeparam name="TOutcome">What the run gives.</typeparam>
/// <param name="watch">Whom it is told to.</param>
/// <param name="name">Which run it is: the activity's name behind <c>contactcore.</c>, and the duration's tag.</param>
/// <param name="account">Whose run it is, or null for the installation's own.</param>
internal abstract class LongRun<TOutcome>(Watch watch, string name, AccountId? account)
{
    /// <summary>Whom it is told to.</summary>
    protected Watch Watch { get; } = watch;

    /// <summary>The account's name for log lines, empty where the run is the installation's own.</summary>
    protected string Account { get; } = account?.Value ?? "";

    public async Task<TOutcome> RunAsync(Func<Task<TOutcome>> work)
    {
        Begun();
        Observation run = Watch.Begin($"contactcore.{name}", account, Watch.Instruments.RunDuration, new(Tags.Run, name));
        TOutcome outcome;
        try
        {
            outcome = await work().ConfigureAwait(false);
        }
        catch (Exception e)
        {
            string error = ErrorType.Of(e);
            Describe(run.Activity);
            Stopped(error, run.End(error));
            throw;
        }

        Known(outcome);
        Describe(run.Activity);
        Finished(run.End());
        return outcome;
    }

    /// <summary>Tells that it began.</summary>
    protected virtual void Begun()
    {
    }

    /// <summary>Takes the outcome, before it is told.</summary>
    protected virtual void Known(TOutcome outcome)
    {
    }

    /// <summary>Tells that it is done.</summary>
    protected abstract void Finished(double seconds);

    /// <summary>Tells that it failed, and what stands all the same.</summary>
    protected abstract void Stopped(string error, double seconds);

    /// <summary>The numbers of what was done, by the names of the activity's tags; also where it failed.</summary>
    protected abstract IEnumerable<(string Tag, long Number)> Numbers();

    private void Describe(Activity? activity)
    {
        if (activity is not { IsAllDataRequested: true })
            return;
        foreach ((string tag, long number) in Numbers())
            activity.SetTag(tag, number);
    }
}
