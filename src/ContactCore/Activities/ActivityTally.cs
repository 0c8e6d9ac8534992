namespace ContactCore.Activities;

/// <summary>Counts what becomes of a stream's reports.</summary>
internal sealed class ActivityTally
{
    private const int MostProblems = 1000;

    private readonly List<ActivityProblem> _problems = [];
    private readonly long[] _effects = new long[Enum.GetValues<ActivityEffect>().Length];
    private long _rejected;
    private long _batches;

    /// <summary>What stands so far.</summary>
    public ActivityOutcome Outcome => new()
    {
        Recorded = _effects[(int)ActivityEffect.Recorded],
        Advanced = _effects[(int)ActivityEffect.Advanced],
        Unchanged = _effects[(int)ActivityEffect.Unchanged],
        Rejected = _rejected,
        Batches = _batches,
        Problems = [.. _problems],
    };

    public void Add(IReadOnlyList<ReportResult> batch)
    {
        foreach (ReportResult result in batch)
        {
            if (result.Rejection is null)
                _effects[(int)result.Effect]++;
            else
                Reject(result.Rejection.Message);
        }

        _batches++;
    }

    private void Reject(string reason)
    {
        _rejected++;
        if (_problems.Count < MostProblems)
            _problems.Add(new ActivityProblem(_effects.Sum() + _rejected, reason));
    }
}
