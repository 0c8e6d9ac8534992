using ContactCore.Stores;

namespace ContactCore.Faults.Worker.Load;

/// <summary>Failures that a host lives through: the server is away, or others were before it.</summary>
public static class Outages
{
    public static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    /// <summary>What became of the change.</summary>
    public static Outcome SaidBy(StoreException failure) => failure.Change switch
    {
        ChangeFate.Stands => Outcome.Done,
        ChangeFate.NothingChanged => Outcome.Failed,
        _ => Outcome.Unknown,
    };
}
