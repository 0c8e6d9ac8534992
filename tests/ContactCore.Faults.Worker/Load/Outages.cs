using ContactCore.Stores;

namespace ContactCore.Faults.Worker.Load;

/// <summary>Failures that a host lives through: the server is away, or others were before it.</summary>
public static class Outages
{
    public static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    /// <summary>The failure of the store that something failed by: a long run that stopped says which one stopped it.</summary>
    /// <returns>The failure, or null where it is none that a host lives through.</returns>
    public static StoreException? Of(Exception failure) => (failure as StoreException ?? failure.InnerException as StoreException) is { IsTransient: true } of ? of : null;

    /// <summary>What became of the change.</summary>
    public static Outcome SaidBy(StoreException failure) => failure.Change switch
    {
        ChangeFate.Stands => Outcome.Done,
        ChangeFate.NothingChanged => Outcome.Failed,
        _ => Outcome.Unknown,
    };
}
