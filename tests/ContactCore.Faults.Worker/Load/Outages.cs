using ContactCore.Stores;

namespace ContactCore.Faults.Worker.Load;

/// <summary>Failures that a host lives through: the server is away, or others were before it.</summary>
public static class Outages
{
    public static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    public static bool IsOne(StoreException failure) =>
        failure.Problem is StoreProblem.Missing or StoreProblem.ConnectionLost or StoreProblem.Busy;

    /// <summary>What became of the change, which only the message says.</summary>
    public static Outcome SaidBy(StoreException failure)
    {
        if (failure.Message.StartsWith("the change stands", StringComparison.Ordinal))
            return Outcome.Done;
        return failure.Message.Contains("nothing was changed", StringComparison.Ordinal) ? Outcome.Failed : Outcome.Unknown;
    }
}
