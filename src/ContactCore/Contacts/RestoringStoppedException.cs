using ContactCore.Errors;

namespace ContactCore.Contacts;

/// <summary>A restoring of many could not go on. Those that it counts are restored; the others were not touched.</summary>
public sealed class RestoringStoppedException : ContactCoreException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="restored">How many contacts are restored.</param>
    /// <param name="inner">Why it stopped.</param>
    public RestoringStoppedException(long restored, ContactCoreException inner)
        : base(Sentence(restored, inner), inner) => Restored = restored;

    /// <summary>How many contacts are restored.</summary>
    public long Restored { get; }

    private static string Sentence(long restored, ContactCoreException inner)
    {
        ArgumentNullException.ThrowIfNull(inner);
        return $"the restoring stopped when {restored} contacts were restored, which stay so; of the rest: {inner.Message}";
    }
}
