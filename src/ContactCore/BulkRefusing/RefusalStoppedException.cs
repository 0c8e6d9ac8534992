using ContactCore.Errors;

namespace ContactCore.BulkRefusing;

/// <summary>
/// Blacklisting or unsubscribing the addresses of many could not go on. Those that it counts are refused; of the others nothing
/// was written. The run can be repeated.
/// </summary>
public sealed class RefusalStoppedException : ContactCoreException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="recorded">How many addresses are refused that were not before.</param>
    /// <param name="inner">Why it stopped.</param>
    public RefusalStoppedException(long recorded, ContactCoreException inner)
        : base(Sentence(recorded, inner), inner) => Recorded = recorded;

    /// <summary>How many addresses are refused that were not before the run.</summary>
    public long Recorded { get; }

    private static string Sentence(long recorded, ContactCoreException inner)
    {
        ArgumentNullException.ThrowIfNull(inner);
        return $"the refusing stopped when {recorded} addresses were refused, which stay so; of the rest: {inner.Message}";
    }
}
