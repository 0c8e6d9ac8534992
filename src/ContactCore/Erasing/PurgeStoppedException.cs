using ContactCore.Errors;

namespace ContactCore.Erasing;

/// <summary>A purge could not go on. Those that it counts are gone; the others were not touched.</summary>
public sealed class PurgeStoppedException : ContactCoreException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="purged">How many contacts are gone.</param>
    /// <param name="inner">Why it stopped.</param>
    public PurgeStoppedException(long purged, ContactCoreException inner)
        : base(Sentence(purged, inner), inner) => Purged = purged;

    /// <summary>How many contacts are gone.</summary>
    public long Purged { get; }

    private static string Sentence(long purged, ContactCoreException inner)
    {
        ArgumentNullException.ThrowIfNull(inner);
        return $"the purge stopped when {purged} contacts were gone, which stay so; of the rest: {inner.Message}";
    }
}
